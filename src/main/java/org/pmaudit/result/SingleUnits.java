package org.pmaudit.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;

/**
 * Takes single units out of a result, each as a result of its own: with its own summary, and
 * without the notes on other units' rows. The inputs stay as they were read.
 */
public final class SingleUnits {

  /** A row of a file; a file that is one table has no sheet. */
  private record Row(String file, String sheet, long number) {}

  private final Result result;
  private final List<Map<String, Integer>> places = new ArrayList<>();
  private final Map<String, Long> firstRows = new LinkedHashMap<>();

  public SingleUnits(Result result) {
    this.result = result;
    for (Audit audit : result.audits()) {
      Map<String, Integer> byId = new LinkedHashMap<>();
      for (int i = 0; i < audit.units().size(); i++) {
        UnitResult unit = audit.units().get(i);
        byId.putIfAbsent(unit.id(), i);
        rows(unit).forEach(row -> firstRows.merge(table(row), row.number(), Math::min));
      }
      places.add(byId);
    }
  }

  /** All units that the result lists, each once: worst first, by one checklist after the other. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    places.forEach(byId -> ids.addAll(byId.keySet()));
    return ids;
  }

  /** The result of one unit, by the checklists that list it; absent where none does. */
  public Optional<Result> of(String id) {
    List<Audit> audits = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Audit audit = result.audits().get(i);
      Optional.ofNullable(places.get(i).get(id))
          .map(audit.units()::get)
          .map(unit -> of(audit, unit))
          .ifPresent(audits::add);
    }
    return audits.isEmpty() ? Optional.empty() : Optional.of(result.with(audits));
  }

  private Audit of(Audit audit, UnitResult unit) {
    Set<Row> own = new LinkedHashSet<>(rows(unit).toList());
    List<Note> notes =
        audit.dataQuality().stream().filter(note -> concerns(note.place(), own)).toList();
    Summary summary = OneUnit.summary(audit.checklist(), unit, audit.summary().by());
    return new Audit(audit.checklist(), audit.mapping(), summary, List.of(unit), notes, true);
  }

  /**
   * Whether a place is in one of the rows, above all rows that an answer is known from, or in none.
   */
  private boolean concerns(Place place, Set<Row> own) {
    return row(place).map(row -> own.contains(row) || isAbove(row)).orElse(true);
  }

  private boolean isAbove(Row row) {
    return row.number() < firstRows.getOrDefault(table(row), Long.MAX_VALUE);
  }

  private static Stream<Row> rows(UnitResult unit) {
    return unit.gaps().stream()
        .flatMap(gap -> gap.evidence().stream())
        .flatMap(evidence -> evidence.place().stream())
        .flatMap(place -> row(place).stream());
  }

  private static Optional<Row> row(Place place) {
    if (place instanceof Place.InSheet cell) {
      return Optional.of(new Row(cell.file(), cell.sheet(), cell.row()));
    }
    return place instanceof Place.InText text
        ? Optional.of(new Row(text.file(), "", text.line()))
        : Optional.empty();
  }

  private static String table(Row row) {
    return row.file() + '\n' + row.sheet();
  }
}
