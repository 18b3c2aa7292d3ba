package org.pmaudit.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;

/**
 * An answer that a mapping states itself: a constant, or what a text of a column means.
 *
 * @param state of {@link Answers}
 * @param amount of anything but a text: a number, an index, bits or days, as {@link Answers} has it
 */
record Preset(byte state, Fraction amount, String text) {

  private static final Preset UNKNOWN = new Preset(Answers.UNKNOWN, Fraction.ZERO, "");
  private static final Preset NOT_APPLICABLE =
      new Preset(Answers.NOT_APPLICABLE, Fraction.ZERO, "");

  /** Reads an answer as it stands in a mapping; empty if the indicator does not take it. */
  static Optional<Preset> of(Indicator indicator, String text) {
    int choice = indicator.choiceIndex(text);
    if (choice < 0 && text.equals(ColumnRule.UNKNOWN)) {
      return Optional.of(UNKNOWN);
    }
    if (choice < 0 && text.equals(ColumnRule.NOT_APPLICABLE)) {
      return Optional.of(NOT_APPLICABLE).filter(any -> !indicator.notApplicable().isEmpty());
    }
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE -> choice(indicator, choice, choice);
      case CHOICES -> choice(indicator, choice, choice < 0 ? 0 : 1L << choice);
      case COUNT, NUMBER, PERCENT -> number(indicator, text);
      case DATE -> day(text);
      case TEXT -> Optional.of(new Preset(Answers.KNOWN, Fraction.ZERO, text));
    };
  }

  void into(Answers answers, int slot) {
    if (state == Answers.NOT_APPLICABLE) {
      answers.setNotApplicable(slot);
    } else if (state == Answers.KNOWN && text.isEmpty()) {
      answers.set(slot, amount);
    } else if (state == Answers.KNOWN) {
      answers.set(slot, text);
    }
  }

  private static Optional<Preset> choice(Indicator indicator, int index, long stored) {
    if (index < 0) {
      return Optional.empty();
    }
    boolean applies = !indicator.notApplicable().contains(indicator.choices().get(index).id());
    return Optional.of(applies ? known(Fraction.of(stored, 1)) : NOT_APPLICABLE);
  }

  private static Optional<Preset> number(Indicator indicator, String text) {
    NumberText number = new NumberText();
    NumberForm form = number.read(new Span().to(text));
    if (form.isUndecided()) {
      number.decide(form == NumberForm.ONE_POINT);
    }
    if (form == NumberForm.NOT_A_NUMBER || form == NumberForm.DECIMAL_COMMA || number.isPercent()) {
      return Optional.empty();
    }
    boolean fits =
        switch (indicator.type()) {
          case COUNT -> number.isWhole() && !number.isNegative();
          case PERCENT -> !number.isNegative() && !number.isOver(100);
          case NUMBER, YES_NO, EXTENT, CHOICE, CHOICES, DATE, TEXT -> true;
        };
    return fits ? Optional.of(known(number.amount())) : Optional.empty();
  }

  private static Optional<Preset> day(String text) {
    try {
      return Optional.of(known(Fraction.of(LocalDate.parse(text).toEpochDay(), 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Preset known(Fraction amount) {
    return new Preset(Answers.KNOWN, amount, "");
  }
}
