package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.mapping.Answers;

/** Turns answers that say the question does not apply into what they say. */
final class NotApplicableAnswers {

  /**
   * The slot of an indicator that declares such choices.
   *
   * @param bits a bit for each such choice
   */
  private record Declared(int slot, boolean several, long bits) {
    boolean says(Answers answers) {
      long answer = answers.numerator(slot);
      return several
          ? answer != 0 && (answer & ~bits) == 0
          : answer < Long.SIZE && (1L << answer & bits) != 0;
    }
  }

  private final List<Declared> declared;

  private NotApplicableAnswers(List<Declared> declared) {
    this.declared = declared;
  }

  static NotApplicableAnswers of(Checklist checklist) {
    List<Declared> declared = new ArrayList<>();
    int slot = 0;
    for (Indicator indicator : checklist.indicators().values()) {
      if (!indicator.notApplicable().isEmpty()) {
        boolean several = indicator.type() == IndicatorType.CHOICES;
        declared.add(new Declared(slot, several, bits(indicator)));
      }
      slot++;
    }
    return new NotApplicableAnswers(List.copyOf(declared));
  }

  private static long bits(Indicator indicator) {
    return indicator.notApplicable().stream()
        .mapToInt(indicator::choiceIndex)
        .filter(index -> index >= 0 && index < Long.SIZE)
        .mapToLong(index -> 1L << index)
        .reduce(0, (left, right) -> left | right);
  }

  void settle(Answers answers) {
    for (int i = 0; i < declared.size(); i++) {
      Declared each = declared.get(i);
      if (answers.isKnown(each.slot()) && each.says(answers)) {
        answers.setNotApplicable(each.slot());
      }
    }
  }
}
