package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** Rows under a header, from a CSV file or a sheet; can be read more than once. */
public interface Table {

  /** The name of the file as given, with {@code /} between folders. */
  String file();

  /** The sheet's name, where the file has sheets. */
  Optional<String> sheet();

  /** SHA-256 of the file in lower-case hex. */
  String sha256() throws UnusableInputException;

  /** The columns in their order; hidden ones too. */
  List<Column> columns();

  /** The column that says which unit a row is of, where the layout itself has one. */
  default OptionalInt unitColumn() {
    return OptionalInt.empty();
  }

  /** Whether a column may be opened; one of personal data may not. */
  default boolean isCleared(int column) {
    return true;
  }

  /** Whether a column seems to hold personal data, so that no message may show a cell of it. */
  default boolean isPersonal(int column) {
    return false;
  }

  /** The numbers of the rows of its header, labels, ids and tags, from top to bottom. */
  default List<Long> headerRows() {
    return List.of();
  }

  /** What was noticed while its layout was found: title rows, joined headers, refused HXL tags. */
  List<Note> layoutNotes();

  /** The place of a cell: a row as {@link Row#number()} gives it, a column from 0. */
  Place place(long row, int column);

  /** The data rows cut into at most so many slices, in order; one where the file cannot be cut. */
  List<Slice> slices(int atMost) throws UnusableInputException;
}
