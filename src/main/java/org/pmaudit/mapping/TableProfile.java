package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.privacy.ClearedTable;
import org.pmaudit.privacy.PersonalColumn;
import org.pmaudit.privacy.PersonalColumns;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * What was understood of a table, without any of its values.
 *
 * @param notes on its layout and on skipped rows
 */
public record TableProfile(
    Table table,
    RowBooks rows,
    List<ColumnProfile> columns,
    PersonalColumns personal,
    List<Note> notes) {

  public TableProfile {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /**
   * Reads all rows of a table. Of columns that are withheld it counts the cells that are not blank,
   * and nothing else.
   */
  public static TableProfile of(Table table) throws UnusableInputException {
    return of(table, PersonalColumns.of(table));
  }

  /** The same without opening any column that is withheld. */
  static TableProfile ofCleared(ClearedTable table) throws UnusableInputException {
    return of(table, table.personal());
  }

  private static TableProfile of(Table table, PersonalColumns personal)
      throws UnusableInputException {
    List<ColumnTally> tallies = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean closed = personal.at(column.index()).filter(PersonalColumn::isWithheld).isPresent();
      tallies.add(new ColumnTally(closed));
    }
    Notes notes = new Notes();
    table.layoutNotes().forEach(notes::add);
    RowBooks books = read(table, tallies, notes);
    List<ColumnProfile> columns =
        table.columns().stream()
            .map(column -> ColumnProfile.of(column, tallies.get(column.index())))
            .toList();
    return new TableProfile(table, books, columns, personal, notes.all());
  }

  private static RowBooks read(Table table, List<ColumnTally> tallies, Notes notes)
      throws UnusableInputException {
    BitSet open = new BitSet();
    IntStream.range(0, tallies.size()).filter(table::isCleared).forEach(open::set);
    RowBooks books = new RowBooks(0, 0, 0, 0, 0);
    for (Slice slice : table.slices(1)) {
      RowBooks read =
          slice.read(
              open,
              row -> {
                for (int i = 0; i < tallies.size(); i++) {
                  tallies.get(i).add(row, i);
                }
                return true;
              },
              notes);
      books = books.plus(read);
    }
    return books;
  }

  /** How many columns carry an HXL tag. */
  public long tagged() {
    return table.columns().stream().map(Column::tag).filter(Optional::isPresent).count();
  }

  /** Where the table seems to come from, as people read it. */
  public String source() {
    Optional<String> survey = SurveySource.of(table).map(SurveySource::shown);
    if (tagged() > 0) {
      return survey.map(name -> name + ", tagged with HXL").orElse("tagged with HXL");
    }
    return survey.orElse("a table of no known program");
  }

  /** The file, and the sheet where there is one. */
  String shown() {
    return Tables.shown(table);
  }

  /** How a mapping names a column by its position: letters in a sheet, a number in a text file. */
  String letters(ColumnProfile column) {
    return table.sheet().isPresent()
        ? Letters.of(column.column())
        : String.valueOf(column.column().index() + 1);
  }
}
