package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.DidYouMean;
import org.pmaudit.text.Folding;

/** Finds the columns that a mapping names. */
final class ColumnFinder {

  private static final int NEAREST = 3;

  private final Table table;
  private final List<HeaderNames> columns;
  private final Faults faults;

  ColumnFinder(Table table, List<HeaderNames> columns, Faults faults) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.faults = faults;
  }

  /**
   * The column, if there is just one; else that is a fault.
   *
   * @param purpose what the mapping names it for, such as {@code population}
   */
  Optional<Column> find(ColumnRef ref, String purpose) {
    List<Column> found = matching(ref);
    if (found.isEmpty()) {
      faults.data(missing(ref, purpose));
    } else if (found.size() > 1) {
      faults.definition(twofold(ref, purpose, found));
    } else if (!table.isCleared(found.get(0).index())) {
      faults.data(personal(purpose, found.get(0)));
      return Optional.empty();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The place of the table's header. */
  Place place() {
    return Tables.place(table);
  }

  /** The columns of options of a question that the mapping names, where none has all. */
  SplitColumns.Found split(ColumnRef ref, Indicator indicator) {
    return ref instanceof ColumnRef.Header header && matching(ref).isEmpty()
        ? new SplitColumns(cleared()).named(header.text().strip(), indicator)
        : SplitColumns.Found.NONE;
  }

  private List<HeaderNames> cleared() {
    return columns.stream().filter(one -> table.isCleared(one.column().index())).toList();
  }

  boolean has(ColumnRef ref) {
    return !matching(ref).isEmpty();
  }

  /** Keeps the column that feeds an indicator of another checklist from feeding one of this. */
  void reserve(ColumnRef ref, String indicator, Bound bound) {
    List<Column> found = matching(ref);
    if (found.size() == 1) {
      bound.reserve(found.get(0), indicator);
    }
  }

  private List<Column> matching(ColumnRef ref) {
    if (ref instanceof ColumnRef.Header header) {
      return named(header.text().strip());
    }
    if (ref instanceof ColumnRef.Tag tag) {
      List<Column> exact = tagged(tag.patterns()::equalsTag);
      return exact.isEmpty() ? tagged(tag.patterns()::matches) : exact;
    }
    int index = ((ColumnRef.Position) ref).index();
    return having(names -> names.column().index() == index);
  }

  /** By the whole header, by the end of its path, or by the header but for case and accents. */
  private List<Column> named(String header) {
    List<Column> exact = having(names -> names.texts().contains(header));
    List<Column> ends = exact.isEmpty() ? having(names -> names.ends().contains(header)) : exact;
    String folded = Folding.fold(header);
    return ends.isEmpty() ? having(names -> names.folded().contains(folded)) : ends;
  }

  private List<Column> having(Predicate<HeaderNames> fits) {
    return columns.stream().filter(fits).map(HeaderNames::column).toList();
  }

  private List<Column> tagged(Predicate<String> fits) {
    return having(names -> names.column().tag().filter(fits).isPresent());
  }

  private static Problem personal(String purpose, Column column) {
    return Problem.at(
        column.place(),
        "the mapping names %s for `%s`, but the column seems to hold personal data and is not read"
            .formatted(column.shown(), purpose),
        "`pmaudit privacy` says why; rename the column if it holds none");
  }

  private Problem missing(ColumnRef ref, String purpose) {
    String what =
        "no column has the %s that the mapping names for `%s`".formatted(ref.shown(), purpose);
    List<String> nearest = nearest(ref);
    return nearest.isEmpty()
        ? Problem.at(Tables.place(table), what)
        : Problem.at(
            Tables.place(table), what, "the nearest headers are " + String.join(", ", nearest));
  }

  private List<String> nearest(ColumnRef ref) {
    TreeSet<String> headers =
        columns.stream()
            .map(names -> names.column().header())
            .filter(header -> !header.isBlank())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> nearest = new ArrayList<>();
    if (ref instanceof ColumnRef.Header header) {
      Optional<String> next = DidYouMean.nearest(header.text(), headers);
      while (next.isPresent() && nearest.size() < NEAREST) {
        nearest.add("`" + next.get() + "`");
        headers.remove(next.get());
        next = DidYouMean.nearest(header.text(), headers);
      }
    }
    return nearest;
  }

  private static Problem twofold(ColumnRef ref, String purpose, List<Column> found) {
    return Problem.at(
        found.get(1).place(),
        "`%s` has two columns: the %s of the mapping fits %s and %s"
            .formatted(
                purpose, ref.shown(), Binding.shown(found.get(0)), Binding.shown(found.get(1))),
        "name one by its letter: `{column: %s}`".formatted(Letters.of(found.get(0))));
  }
}
