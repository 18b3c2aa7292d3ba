package org.pmaudit.report.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.report.words.Language;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** What people wrote into an older gap log, by unit and criterion. */
public final class CarriedGaps {

  public static final CarriedGaps NONE = new CarriedGaps(Map.of());

  /** The states of a gap, by the keys of their words. */
  static final List<String> STATUSES =
      List.of("status.open", "status.started", "status.done", "status.accepted");

  private static final Map<String, String> COLUMNS =
      Map.of(
          "unit", "col.id",
          "criterion", "col.criterion",
          "owner", "col.owner",
          "due", "col.due",
          "status", "col.status",
          "comment", "col.comment");

  /** What was agreed on for one gap; texts may be empty, the date is as it was written. */
  public record Agreed(String owner, String due, String status, String comment) {

    /** Whether somebody wrote anything: a gap begins as open. */
    boolean isWritten() {
      boolean open = status.isEmpty() || spoken("status.open").contains(lower(status));
      return !open || !(owner + due + comment).isEmpty();
    }

    /** The status in the words of a report, where it is one of those that are offered. */
    String status(Words words) {
      return STATUSES.stream()
          .filter(key -> spoken(key).contains(lower(status)))
          .findFirst()
          .map(words::text)
          .orElse(status);
    }
  }

  private record Key(String unit, String criterion) {}

  private final Map<Key, Agreed> byGap;

  private CarriedGaps(Map<Key, Agreed> byGap) {
    this.byGap = Map.copyOf(byGap);
  }

  /**
   * Reads the rows of a gap log's sheet, its head somewhere among them, in any language reports
   * speak; empty if no row is the head of a gap log.
   */
  public static Optional<CarriedGaps> of(List<List<String>> rows) {
    for (int at = 0; at < rows.size(); at++) {
      Map<String, Integer> columns = columns(rows.get(at));
      if (columns.keySet().containsAll(List.of("unit", "criterion", "owner", "status"))) {
        return Optional.of(new CarriedGaps(read(rows.subList(at + 1, rows.size()), columns)));
      }
    }
    return Optional.empty();
  }

  private static Map<Key, Agreed> read(List<List<String>> rows, Map<String, Integer> columns) {
    Map<Key, Agreed> byGap = new HashMap<>();
    for (List<String> row : rows) {
      Agreed agreed =
          new Agreed(
              cell(row, columns, "owner"),
              cell(row, columns, "due"),
              cell(row, columns, "status"),
              cell(row, columns, "comment"));
      if (agreed.isWritten()) {
        byGap.put(new Key(cell(row, columns, "unit"), cell(row, columns, "criterion")), agreed);
      }
    }
    return byGap;
  }

  private static String cell(List<String> row, Map<String, Integer> columns, String column) {
    int at = columns.getOrDefault(column, row.size());
    return at < row.size() ? row.get(at).strip() : "";
  }

  private static Map<String, Integer> columns(List<String> row) {
    Map<String, Integer> columns = new HashMap<>();
    for (int at = 0; at < row.size(); at++) {
      int place = at;
      String head = lower(row.get(at).strip());
      COLUMNS.entrySet().stream()
          .filter(column -> spoken(column.getValue()).contains(head))
          .forEach(column -> columns.putIfAbsent(column.getKey(), place));
    }
    return columns;
  }

  /** A word of the reports in all their languages. */
  private static Set<String> spoken(String key) {
    return Stream.of(Language.values())
        .map(language -> lower(Words.in(language.tag()).text(key)))
        .collect(Collectors.toSet());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** These and what another sheet holds; what both tell of one gap is taken from here. */
  public CarriedGaps and(CarriedGaps other) {
    Map<Key, Agreed> both = new HashMap<>(other.byGap);
    both.putAll(byGap);
    return new CarriedGaps(both);
  }

  /** How many gaps it tells of. */
  public int size() {
    return byGap.size();
  }

  /** How many of them are gaps of the result. */
  public long in(Result result) {
    return result.audits().stream()
        .flatMap(audit -> audit.units().stream())
        .flatMap(unit -> unit.gaps().stream().map(gap -> key(unit, gap)))
        .filter(byGap::containsKey)
        .count();
  }

  private static Key key(UnitResult unit, Gap gap) {
    return new Key(unit.id(), gap.criterion());
  }

  /** What was agreed on for a gap, if anything. */
  Optional<Agreed> of(String unit, String criterion) {
    return Optional.ofNullable(byGap.get(new Key(unit, criterion)));
  }
}
