package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Table;

/**
 * How a row of a repeat finds the row of the form that it belongs to.
 *
 * @param inRepeat the column with the key of that row, from 0
 * @param inParent the column with the same key in the form's own table, from 0
 * @param isPath whether a repeat within a repeat has more after a slash: {@code uuid:1/a[2]/b[1]}
 * @param isNumber whether the key is but a row's number, so that it tells nothing across files
 */
record RepeatKey(int inRepeat, int inParent, boolean isPath, boolean isNumber) {

  /** The names of a key in a repeat and in the form's own table; the surest first. */
  private record Names(String inRepeat, String inParent) {}

  private static final List<Names> NAMES =
      List.of(
          new Names("_submission__uuid", "_uuid"),
          new Names("PARENT_KEY", "KEY"),
          new Names("_submission__id", "_id"),
          new Names("uuid", "uuid"),
          new Names("_parent_index", "_index"));

  static Optional<RepeatKey> of(Table repeat, Table parent) {
    return NAMES.stream().flatMap(names -> of(names, repeat, parent).stream()).findFirst();
  }

  private static Optional<RepeatKey> of(Names names, Table repeat, Table parent) {
    Optional<Integer> inParent = column(parent, names.inParent());
    return column(repeat, names.inRepeat())
        .flatMap(
            found ->
                inParent.map(
                    key ->
                        new RepeatKey(
                            found,
                            key,
                            names.inParent().equals("KEY"),
                            names.inParent().equals("_index"))));
  }

  private static Optional<Integer> column(Table table, String name) {
    return table.columns().stream()
        .filter(one -> MetadataColumns.asDownloaded(one.header().strip()).equals(name))
        .map(Column::index)
        .filter(table::isCleared)
        .findFirst();
  }

  /** The key that a cell of the repeat names. */
  String cut(String cell) {
    int slash = isPath ? cell.indexOf('/') : -1;
    return slash < 0 ? cell : cell.substring(0, slash);
  }

  String ofParent(Row row) {
    return row.text(inParent).strip();
  }
}
