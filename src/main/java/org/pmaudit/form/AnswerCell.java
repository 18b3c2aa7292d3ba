package org.pmaudit.form;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.text.FormulaGuard;

/** Writes a known answer into a cell of the indicator's style. */
final class AnswerCell {

  private final AnswerWords words;

  AnswerCell(Phrases phrases) {
    words = new AnswerWords(phrases);
  }

  void write(Cell cell, Indicator indicator, KnownAnswer answer) {
    if (answer instanceof KnownAnswer.Amount amount) {
      cell.setCellValue(shown(indicator, amount.value()).doubleValue());
    } else if (answer instanceof KnownAnswer.Day day) {
      cell.setCellValue(day.date());
    } else if (answer instanceof KnownAnswer.Text text) {
      cell.setCellValue(FormulaGuard.put(text.text()));
    } else if (answer instanceof KnownAnswer.Chosen chosen) {
      cell.setCellValue(words.labels(indicator, chosen.ids()));
    } else {
      indicator.choices().stream()
          .map(Choice::id)
          .filter(indicator.notApplicable()::contains)
          .limit(1)
          .forEach(id -> cell.setCellValue(words.labels(indicator, List.of(id))));
    }
  }

  /** Cells for percents hold the hundredth part. */
  private static BigDecimal shown(Indicator indicator, BigDecimal value) {
    return indicator.type() == IndicatorType.PERCENT ? value.movePointLeft(2) : value;
  }
}
