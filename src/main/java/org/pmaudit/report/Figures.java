package org.pmaudit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.SmallCounts;

/** Measured values as people read them. */
final class Figures {

  private Figures() {}

  /** A count with a comma every three digits. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** What was found, with its unit where the indicator has one: {@code 50.0 persons/latrine}. */
  static String found(AnswerValue value, Indicator indicator, String language) {
    if (value instanceof AnswerValue.Amount amount) {
      return amount(amount.value()) + unit(indicator);
    }
    if (value instanceof AnswerValue.Word word) {
      return label(indicator, word.id(), language);
    }
    if (value instanceof AnswerValue.Words words) {
      return words.ids().isEmpty()
          ? "none of the choices"
          : String.join(
              ", ", words.ids().stream().map(id -> label(indicator, id, language)).toList());
    }
    if (value instanceof AnswerValue.Day day) {
      return day.date().toString();
    }
    if (value instanceof AnswerValue.Few) {
      return SmallCounts.SHOWN;
    }
    if (value instanceof AnswerValue.Withheld) {
      return "not shown, for few people";
    }
    if (value instanceof AnswerValue.Infinite) {
      return "infinite (divided by 0)";
    }
    return value instanceof AnswerValue.NotApplicable ? "does not apply" : "not known";
  }

  /** A whole number as it is, any other with one decimal, cut off. */
  static String amount(Fraction value) {
    if (value.isWhole()) {
      return value.numerator().toString();
    }
    BigDecimal cut = value.rounded(1, RoundingMode.DOWN);
    return cut.toPlainString();
  }

  private static String unit(Indicator indicator) {
    String percent = indicator.type() == IndicatorType.PERCENT ? " %" : "";
    return indicator.unit().map(word -> " " + word).orElse(percent);
  }

  private static String label(Indicator indicator, String choice, String language) {
    return Optional.of(indicator.choiceIndex(choice))
        .filter(index -> index >= 0)
        .map(index -> indicator.choices().get(index).label().in(language))
        .orElse(choice);
  }
}
