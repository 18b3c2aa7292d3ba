package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.privacy.PersonalShape;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * The different words of columns that hold answers to choose from, with the number of rows of each.
 * Of a column with many nothing is kept.
 */
final class FoundWords {

  /** A column with more is no column of answers to choose from. */
  private static final int MOST = 30;

  private static final int LONGEST = 60;

  private final Map<Integer, Map<String, Long>> byColumn = new TreeMap<>();
  private final Span cell = new Span();

  /**
   * What the words of a column mean as answers to an indicator.
   *
   * @param answers the answer of each word that was understood without being its very id
   * @param open words that mean none of the answers, with the number of rows
   * @param hidden how many such words are not shown, since they may be of a person
   */
  record Meanings(Map<String, String> answers, Map<String, Long> open, int hidden) {}

  static final Meanings NONE = new Meanings(Map.of(), Map.of(), 0);

  private FoundWords() {}

  /** Reads the columns, none of which may seem personal. */
  static FoundWords of(Table table, List<Column> columns) throws UnusableInputException {
    FoundWords found = new FoundWords();
    BitSet wanted = new BitSet();
    columns.forEach(column -> wanted.set(column.index()));
    columns.forEach(column -> found.byColumn.put(column.index(), new TreeMap<>()));
    if (!columns.isEmpty()) {
      for (Slice slice : table.slices(1)) {
        slice.read(wanted, found::add, new Notes());
      }
    }
    return found;
  }

  private boolean add(Row row) {
    byColumn.forEach((column, words) -> add(row, column, words));
    return true;
  }

  private void add(Row row, int column, Map<String, Long> words) {
    cell.to(row, column);
    if (!cell.isEmpty() && words.size() <= MOST) {
      words.merge(cell.toString(), 1L, Long::sum);
    }
  }

  /** The words of a column; none of one with many. */
  Set<String> of(Column column) {
    Map<String, Long> words = byColumn.getOrDefault(column.index(), Map.of());
    return words.size() > MOST ? Set.of() : words.keySet();
  }

  /** What the words of a column mean; nothing is told of a column with many. */
  Meanings meanings(Column column, Indicator indicator) {
    Map<String, String> answers = new LinkedHashMap<>();
    Map<String, Long> open = new LinkedHashMap<>();
    Map<String, Long> words = byColumn.getOrDefault(column.index(), Map.of());
    if (words.size() > MOST) {
      return new Meanings(answers, open, 0);
    }
    AnswerWords known = new AnswerWords(indicator);
    List<String> hidden = new ArrayList<>();
    for (Map.Entry<String, Long> word : words.entrySet()) {
      int choice = known.meaning(word.getKey());
      if (choice >= 0) {
        Choice meant = indicator.choices().get(choice);
        if (!meant.id().equals(word.getKey())) {
          answers.put(word.getKey(), meant.id());
        }
      } else if (choice == AnswerWords.UNREADABLE && !isList(known, indicator, word.getKey())) {
        if (mayBeShown(word.getKey())) {
          open.put(word.getKey(), word.getValue());
        } else {
          hidden.add(word.getKey());
        }
      }
    }
    return new Meanings(answers, open, hidden.size());
  }

  /** Whether a cell names several choices that are all known. */
  private static boolean isList(AnswerWords known, Indicator indicator, String text) {
    return indicator.type() == IndicatorType.CHOICES && new ChoicesText(known).bits(text) >= 0;
  }

  private static boolean mayBeShown(String word) {
    return word.length() <= LONGEST && !PersonalShape.isPersonal(word);
  }
}
