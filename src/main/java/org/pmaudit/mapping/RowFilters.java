package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.HxlTag;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.DidYouMean;
import org.pmaudit.text.Folding;

/** Finds the columns of a table that a run's selection of rows is about. */
final class RowFilters {

  private static final int LISTED = 12;

  private final RowSelection selection;
  private final Faults faults;

  RowFilters(RowSelection selection, Faults faults) {
    this.selection = selection;
    this.faults = faults;
  }

  /** The filter of a table; a column that is not there is the data's fault. */
  RowFilter of(Table table) {
    List<HeaderNames> columns = HeaderNames.of(table.columns());
    List<RowFilter.Test> tests = new ArrayList<>();
    for (Where where : selection.conditions()) {
      List<Column> found = columns(where, columns);
      List<Column> closed = found.stream().filter(one -> !table.isCleared(one.index())).toList();
      if (found.isEmpty()) {
        faults.data(missing(table, where));
      } else if (!closed.isEmpty()) {
        faults.data(personal(where, closed.get(0)));
      }
      tests.add(new RowFilter.Test(where, found.stream().map(Column::index).toList()));
    }
    Optional<Integer> review = metadata(table, ReviewState.COLUMNS::contains);
    if (review.isEmpty() && !selection.states().isEmpty()) {
      faults.data(unreviewed(table));
    }
    boolean isOdk =
        SurveySource.of(table).filter(one -> one.platform() == SurveyPlatform.ODK).isPresent();
    Optional<Integer> status = isOdk ? metadata(table, "Status"::equals) : Optional.empty();
    boolean isAsked = !selection.equals(RowSelection.ALL);
    return new RowFilter(tests, review, selection.states(), status, isAsked);
  }

  private static Optional<Integer> metadata(Table table, Predicate<String> named) {
    return table.columns().stream()
        .filter(one -> named.test(MetadataColumns.asDownloaded(one.header().strip())))
        .map(Column::index)
        .filter(table::isCleared)
        .findFirst();
  }

  private static List<Column> columns(Where where, List<HeaderNames> columns) {
    String name = where.column();
    List<Column> tagged =
        where
            .tags()
            .map(
                tags ->
                    having(columns, one -> one.column().tag().filter(tags::matches).isPresent()))
            .orElse(List.of());
    if (!tagged.isEmpty()) {
      return tagged;
    }
    List<Column> exact = having(columns, one -> one.texts().contains(name));
    List<Column> ends = exact.isEmpty() ? having(columns, one -> one.ends().contains(name)) : exact;
    String folded = Folding.fold(name);
    return ends.isEmpty() ? having(columns, one -> one.folded().contains(folded)) : ends;
  }

  private static List<Column> having(List<HeaderNames> columns, Predicate<HeaderNames> fits) {
    return columns.stream().filter(fits).map(HeaderNames::column).toList();
  }

  private static Problem missing(Table table, Where where) {
    String what = "no column has the %s of `--where`".formatted(shown(where));
    List<String> names =
        table.columns().stream()
            .filter(column -> table.isCleared(column.index()))
            .flatMap(column -> name(column, where.tags().isPresent()))
            .distinct()
            .toList();
    return Problem.at(Tables.place(table), what, hint(where, names));
  }

  private static Stream<String> name(Column column, boolean byTag) {
    return byTag
        ? column.tag().flatMap(HxlTag::parse).map(HxlTag::toString).stream()
        : Stream.of(column.header()).filter(header -> !header.isBlank());
  }

  private static String hint(Where where, List<String> names) {
    if (names.isEmpty()) {
      return where.tags().isPresent()
          ? "the table has no row of HXL tags; name a header instead"
          : "none of its columns has a header";
    }
    String kind = where.tags().isPresent() ? "its tags are " : "its headers are ";
    String listed =
        names.stream().limit(LISTED).map("`%s`"::formatted).collect(Collectors.joining(", "));
    return DidYouMean.hint(where.column(), names)
        .orElse(kind + listed + (names.size() > LISTED ? " …" : ""));
  }

  private static String shown(Where where) {
    String kind = where.tags().isPresent() ? "tag" : "header";
    return "%s `%s`".formatted(kind, where.column());
  }

  private static Problem personal(Where where, Column column) {
    return Problem.at(
        column.place(),
        "`--where` names the %s, but the column seems to hold personal data and is not read"
            .formatted(shown(where)));
  }

  private static Problem unreviewed(Table table) {
    return Problem.at(
        Tables.place(table),
        "no column tells a state of review, which `--review` asks for",
        "KoboToolbox writes it to `_validation_status`, ODK Central to `ReviewState`, Ona to"
            + " `_review_status`");
  }
}
