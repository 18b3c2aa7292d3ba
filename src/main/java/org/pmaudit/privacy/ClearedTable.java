package org.pmaudit.privacy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.dataset.RowSink;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** A table whose personal columns cannot be opened. */
public final class ClearedTable implements Table {

  private final Table table;
  private final PersonalColumns personal;
  private final BitSet withheld = new BitSet();

  private ClearedTable(Table table, PersonalColumns personal) {
    this.table = table;
    this.personal = personal;
  }

  /** Finds the personal columns of a table and closes those that are withheld. */
  public static ClearedTable of(Table table) throws UnusableInputException {
    ClearedTable cleared = new ClearedTable(table, PersonalColumns.of(table));
    cleared.personal.withheld().forEach(each -> cleared.withheld.set(each.column().index()));
    return cleared;
  }

  /** Finds the personal columns of a table and leaves them open: its user answers for it. */
  static ClearedTable leftOpen(Table table) throws UnusableInputException {
    return new ClearedTable(table, PersonalColumns.of(table));
  }

  public PersonalColumns personal() {
    return personal;
  }

  @Override
  public boolean isCleared(int column) {
    return !withheld.get(column);
  }

  @Override
  public boolean isPersonal(int column) {
    return personal.at(column).isPresent();
  }

  @Override
  public String file() {
    return table.file();
  }

  @Override
  public Optional<String> sheet() {
    return table.sheet();
  }

  @Override
  public String sha256() throws UnusableInputException {
    return table.sha256();
  }

  @Override
  public List<Column> columns() {
    return table.columns();
  }

  @Override
  public OptionalInt unitColumn() {
    return table.unitColumn();
  }

  @Override
  public List<Long> headerRows() {
    return table.headerRows();
  }

  @Override
  public List<Note> layoutNotes() {
    return table.layoutNotes();
  }

  @Override
  public Place place(long row, int column) {
    return table.place(row, column);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A slice throws {@link IllegalArgumentException} if a column is wanted that is not cleared.
   */
  @Override
  public List<Slice> slices(int atMost) throws UnusableInputException {
    return table.slices(atMost).stream().map(this::cleared).toList();
  }

  private Slice cleared(Slice slice) {
    return (wanted, sink, notes) -> read(slice, wanted, sink, notes);
  }

  private RowBooks read(Slice slice, BitSet wanted, RowSink sink, Notes notes)
      throws UnusableInputException {
    if (wanted.intersects(withheld)) {
      throw new IllegalArgumentException("columns that are not cleared: " + withheld);
    }
    return slice.read(wanted, sink, notes);
  }
}
