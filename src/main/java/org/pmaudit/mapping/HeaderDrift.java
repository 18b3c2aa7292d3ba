package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.text.Plural;

/** How the header of a table differs from the one that a mapping was made for. */
public record HeaderDrift(List<Renamed> renamed, List<String> added, List<String> gone) {

  private static final int SHOWN = 12;

  /** A column that seems to have another name now. */
  public record Renamed(String before, String now) {}

  public HeaderDrift {
    renamed = List.copyOf(renamed);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  /**
   * What changed in the header of each file since the mapping was made; of the sheets of a file the
   * one is looked at that the mapping names, else the one that is most alike.
   */
  public static List<Note> notes(Mapping mapping, List<Table> tables) {
    Optional<SeenHeader> seen = mapping.header();
    if (seen.isEmpty()) {
      return List.of();
    }
    return tables.stream().collect(Collectors.groupingBy(Table::file)).values().stream()
        .flatMap(sheets -> note(seen.get(), mapping.sheet(), sheets).stream())
        .sorted((one, other) -> one.place().file().compareTo(other.place().file()))
        .toList();
  }

  private static Optional<Note> note(SeenHeader seen, Optional<String> sheet, List<Table> sheets) {
    Table nearest = sheets.get(0);
    long most = -1;
    for (Table table : sheets) {
      boolean named = sheet.isPresent() && table.sheet().equals(sheet);
      long alike = named ? Long.MAX_VALUE : alike(seen, table);
      if (alike > most) {
        most = alike;
        nearest = table;
      }
    }
    SeenHeader now = SeenHeader.of(nearest);
    return now.sha256().equals(seen.sha256()) ? Optional.empty() : note(seen, nearest, now);
  }

  private static long alike(SeenHeader seen, Table table) {
    return SeenHeader.of(table).names().stream().filter(seen.names()::contains).count();
  }

  private static Optional<Note> note(SeenHeader seen, Table table, SeenHeader now) {
    if (seen.names().isEmpty()) {
      String what = "the header is not the one that the mapping was made for";
      return Optional.of(new Note("header-drift", Tables.place(table), what));
    }
    HeaderDrift drift = new HeaderChanges(seen.names(), now.names()).drift();
    return drift.isNone()
        ? Optional.empty()
        : Optional.of(new Note("header-drift", Tables.place(table), drift.sentence()));
  }

  /** Whether no column has another name: at most their order changed. */
  public boolean isNone() {
    return renamed.isEmpty() && added.isEmpty() && gone.isEmpty();
  }

  /** Such as {@code 2 columns renamed, 1 new, 1 gone}. */
  public String counts() {
    List<String> counts = new ArrayList<>();
    if (!renamed.isEmpty()) {
      counts.add(Plural.of(renamed.size(), "column") + " renamed");
    }
    String column =
        renamed.isEmpty()
            ? (added.isEmpty() ? gone : added).size() == 1 ? " column" : " columns"
            : "";
    if (!added.isEmpty()) {
      counts.add(added.size() + column + " new");
    }
    if (!gone.isEmpty()) {
      counts.add(gone.size() + (added.isEmpty() ? column : "") + " gone");
    }
    return String.join(", ", counts);
  }

  private String sentence() {
    Stream<String> changes =
        Stream.concat(
            renamed.stream().map(one -> "`%s` is now `%s`".formatted(one.before(), one.now())),
            Stream.concat(
                added.stream().map("`%s` is new"::formatted),
                gone.stream().map("`%s` is gone"::formatted)));
    List<String> all = changes.toList();
    String more = all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "";
    return "since the mapping was made: %s (%s%s)"
        .formatted(counts(), String.join(", ", all.subList(0, Math.min(SHOWN, all.size()))), more);
  }
}
