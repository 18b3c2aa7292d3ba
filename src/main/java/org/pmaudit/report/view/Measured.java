package org.pmaudit.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.UnitWords;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.SmallCounts;
import org.pmaudit.result.Thresholds;

/** Measured values and answers as people read them. */
public final class Measured {

  private static final int MOST_DIGITS = 12;

  private final Words words;
  private final Thresholds thresholds;

  public Measured(Words words, Checklist checklist) {
    this.words = words;
    this.thresholds = Thresholds.of(checklist);
  }

  /** What was found, with its unit where the indicator has one: {@code 50 persons/latrine}. */
  public String of(Indicator indicator, AnswerValue value) {
    if (value instanceof AnswerValue.Amount amount) {
      return withUnit(indicator, amount(indicator, amount.value()));
    }
    if (value instanceof AnswerValue.Word word) {
      return label(indicator, word.id());
    }
    if (value instanceof AnswerValue.Words chosen) {
      return chosen.ids().isEmpty()
          ? words.text("found.none_of_choices")
          : words.list(chosen.ids().stream().map(id -> label(indicator, id)).toList());
    }
    if (value instanceof AnswerValue.Day day) {
      return words.date(day.date());
    }
    if (value instanceof AnswerValue.Few) {
      return SmallCounts.SHOWN;
    }
    return words.text(without(value));
  }

  /** The key of what is said where there is no value to show. */
  private static String without(AnswerValue value) {
    if (value instanceof AnswerValue.Withheld) {
      return "found.withheld";
    }
    if (value instanceof AnswerValue.Infinite) {
      return "found.infinite";
    }
    return value instanceof AnswerValue.NotApplicable ? "found.not_applicable" : "found.unknown";
  }

  /** A whole number as it is, any other with one decimal, or as many as keep it off thresholds. */
  private String amount(Indicator indicator, Fraction value) {
    if (value.isWhole()) {
      return words.marked(value.numerator().toString());
    }
    List<Fraction> figures = thresholds.of(indicator.id());
    int digits = 1;
    BigDecimal shown = value.rounded(digits, RoundingMode.DOWN);
    while (digits < MOST_DIGITS && crosses(value, shown, figures)) {
      digits++;
      shown = value.rounded(digits, RoundingMode.DOWN);
    }
    return words.marked(shown.toPlainString());
  }

  private static boolean crosses(Fraction value, BigDecimal shown, List<Fraction> figures) {
    Fraction printed = Fraction.of(shown);
    return figures.stream()
        .anyMatch(
            figure ->
                Integer.signum(value.compareTo(figure))
                    != Integer.signum(printed.compareTo(figure)));
  }

  private String withUnit(Indicator indicator, String amount) {
    return indicator.type() == IndicatorType.PERCENT
        ? words.text("percent", amount)
        : indicator
            .unit()
            .map(unit -> amount + "\u00a0" + UnitWords.in(words.language().tag(), unit))
            .orElse(amount);
  }

  private String label(Indicator indicator, String choice) {
    return indicator.choices().stream()
        .filter(one -> one.id().equals(choice))
        .findFirst()
        .map(Choice::label)
        .map(label -> words.phrase(label).text())
        .orElse(choice);
  }
}
