package org.pmaudit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.UnitWords;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.SmallCounts;

/** Measured values for tables and CI servers: words in a language, numbers in the root locale. */
final class Figures {

  private Figures() {}

  /** What was found, with its unit where the indicator has one: {@code 50.0 persons/latrine}. */
  static String found(AnswerValue value, Indicator indicator, String language) {
    if (value instanceof AnswerValue.Amount amount) {
      return amount(amount.value()) + unit(indicator, language);
    }
    if (value instanceof AnswerValue.Word word) {
      return label(indicator, word.id(), language);
    }
    if (value instanceof AnswerValue.Words chosen) {
      return chosen.ids().isEmpty()
          ? Words.in(language).text("found.none_of_choices")
          : String.join(
              ", ", chosen.ids().stream().map(id -> label(indicator, id, language)).toList());
    }
    if (value instanceof AnswerValue.Day day) {
      return day.date().toString();
    }
    if (value instanceof AnswerValue.Few) {
      return SmallCounts.SHOWN;
    }
    if (value instanceof AnswerValue.Withheld) {
      return Words.in(language).text("found.withheld");
    }
    if (value instanceof AnswerValue.Infinite) {
      return Words.in(language).text("found.infinite");
    }
    boolean applies = !(value instanceof AnswerValue.NotApplicable);
    return Words.in(language).text(applies ? "found.unknown" : "found.not_applicable");
  }

  /** A whole number as it is, any other with one decimal, cut off. */
  private static String amount(Fraction value) {
    if (value.isWhole()) {
      return value.numerator().toString();
    }
    BigDecimal cut = value.rounded(1, RoundingMode.DOWN);
    return cut.toPlainString();
  }

  private static String unit(Indicator indicator, String language) {
    String percent = indicator.type() == IndicatorType.PERCENT ? " %" : "";
    return indicator.unit().map(word -> " " + UnitWords.in(language, word)).orElse(percent);
  }

  private static String label(Indicator indicator, String choice, String language) {
    return Optional.of(indicator.choiceIndex(choice))
        .filter(index -> index >= 0)
        .map(index -> indicator.choices().get(index).label().in(language))
        .orElse(choice);
  }
}
