package org.pmaudit.report.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pmaudit.report.words.Language;
import org.pmaudit.report.words.Words;

/** What people wrote into an older gap log, by unit and criterion. */
public final class CarriedGaps {

  public static final CarriedGaps NONE = new CarriedGaps(Map.of());

  /** What was agreed on for one gap; texts may be empty, the date is as it was written. */
  public record Agreed(String owner, String due, String status, String comment) {}

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
      byGap.put(new Key(cell(row, columns, "unit"), cell(row, columns, "criterion")), agreed);
    }
    return byGap;
  }

  private static String cell(List<String> row, Map<String, Integer> columns, String column) {
    int at = columns.getOrDefault(column, row.size());
    String text = at < row.size() ? row.get(at) : "";
    return text.startsWith("'") ? text.substring(1) : text;
  }

  private static Map<String, Integer> columns(List<String> row) {
    Map<String, Integer> columns = new HashMap<>();
    for (int at = 0; at < row.size(); at++) {
      int place = at;
      String head = row.get(at).strip().toLowerCase(Locale.ROOT);
      name(head).ifPresent(name -> columns.putIfAbsent(name, place));
    }
    return columns;
  }

  private static Optional<String> name(String head) {
    return Map.of(
            "unit", "col.id",
            "criterion", "col.criterion",
            "owner", "col.owner",
            "due", "col.due",
            "status", "col.status",
            "comment", "col.comment")
        .entrySet()
        .stream()
        .filter(entry -> heads(entry.getValue()).contains(head))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> heads(String key) {
    Set<String> heads = new TreeSet<>();
    for (Language language : Language.values()) {
      heads.add(Words.in(language.tag()).text(key).toLowerCase(Locale.ROOT));
    }
    return heads;
  }

  /** What was agreed on for a gap, if anything. */
  Optional<Agreed> of(String unit, String criterion) {
    return Optional.ofNullable(byGap.get(new Key(unit, criterion)));
  }
}
