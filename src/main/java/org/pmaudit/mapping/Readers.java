package org.pmaudit.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;

/** Makes the reader that fits an indicator's type and its column's way of writing. */
final class Readers {

  private Readers() {}

  static AnswerReader of(Slot slot, LocalDate asOf) {
    Indicator indicator = slot.indicator();
    if (slot.isMatched()) {
      return slot.column() < 0
          ? new EachRow()
          : new MatchReader(slot.aggregate().orElseThrow(), slot.values());
    }
    AnswerWords words = new AnswerWords(indicator, slot.values());
    ColumnStyle style = slot.style();
    AnswerReader reader =
        switch (indicator.type()) {
          case YES_NO, EXTENT, CHOICE -> new WordReader(words);
          case CHOICES -> choices(slot, words);
          case COUNT -> new NumberReader(true, style.decimals());
          case NUMBER -> new NumberReader(false, style.decimals());
          case PERCENT -> new PercentReader(style.percents());
          case DATE -> new DateReader(new DateCell(format(slot), style.dates(), asOf));
          case TEXT ->
              PlaceNesting.isCode(indicator.id()) ? new PlaceCodeReader() : new TextReader();
        };
    boolean readsWords = !indicator.choices().isEmpty();
    return remembering(
        slot,
        readsWords || slot.values().isEmpty()
            ? reader
            : new TranslatedReader(slot.translations(), reader));
  }

  private static AnswerReader remembering(Slot slot, AnswerReader reader) {
    return switch (slot.indicator().type()) {
      case YES_NO, EXTENT, CHOICE, COUNT, NUMBER, PERCENT -> new RecentCells(reader);
      case CHOICES -> slot.binding().options().isEmpty() ? new RecentCells(reader) : reader;
      case DATE, TEXT -> reader;
    };
  }

  private static Optional<DateFormat> format(Slot slot) {
    return slot.binding().rule().flatMap(ColumnRule::format);
  }

  private static AnswerReader choices(Slot slot, AnswerWords words) {
    Map<String, Column> options = slot.binding().options();
    if (options.isEmpty()) {
      return new ChoicesReader(words);
    }
    int[] columns = new int[slot.indicator().choices().size()];
    Arrays.fill(columns, -1);
    options.forEach(
        (choice, column) -> columns[slot.indicator().choiceIndex(choice)] = column.index());
    Optional<ChoicesReader> summary =
        slot.binding().column().map(column -> new ChoicesReader(words));
    return new SplitReader(
        words,
        summary,
        columns,
        indexes(slot.binding().noAnswers()),
        indexes(slot.binding().others()));
  }

  private static int[] indexes(List<Column> columns) {
    return columns.stream().mapToInt(Column::index).toArray();
  }
}
