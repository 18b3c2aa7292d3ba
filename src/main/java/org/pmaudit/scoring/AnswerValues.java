package org.pmaudit.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.AnswerValue;

/** Reads the answer in a slot as a value of the result. */
final class AnswerValues {

  private static final AnswerValue UNKNOWN = new AnswerValue.Unknown();
  private static final AnswerValue NOT_APPLICABLE = new AnswerValue.NotApplicable();
  private static final AnswerValue INFINITE = new AnswerValue.Infinite();

  private AnswerValues() {}

  static AnswerValue of(Indicator indicator, Answers answers, int slot) {
    return switch (answers.state(slot)) {
      case Answers.UNKNOWN -> UNKNOWN;
      case Answers.NOT_APPLICABLE -> NOT_APPLICABLE;
      case Answers.INFINITE -> INFINITE;
      default -> known(indicator, answers, slot);
    };
  }

  private static AnswerValue known(Indicator indicator, Answers answers, int slot) {
    return switch (indicator.type()) {
      case COUNT, NUMBER, PERCENT -> new AnswerValue.Amount(answers.amount(slot));
      case DATE -> new AnswerValue.Day(LocalDate.ofEpochDay(answers.numerator(slot)));
      case YES_NO, EXTENT, CHOICE ->
          new AnswerValue.Word(indicator.choices().get((int) answers.numerator(slot)).id());
      case CHOICES -> new AnswerValue.Words(chosen(indicator, answers.numerator(slot)));
      case TEXT -> new AnswerValue.Word(answers.text(slot));
    };
  }

  private static List<String> chosen(Indicator indicator, long bits) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < indicator.choices().size(); i++) {
      if ((bits >>> i & 1) != 0) {
        chosen.add(indicator.choices().get(i).id());
      }
    }
    return chosen;
  }
}
