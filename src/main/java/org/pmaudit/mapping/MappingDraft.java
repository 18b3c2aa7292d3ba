package org.pmaudit.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.privacy.ClearedTable;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * A mapping as far as it can be drafted from a table: what binds without a mapping, what may, and
 * what does not.
 *
 * @param refusal why the rows of the table cannot be scored one by one, if they cannot
 * @param byIndicator in the order of the checklists' indicators
 */
public record MappingDraft(
    TableProfile profile,
    List<Checklist> checklists,
    boolean isOneOfSeveral,
    Optional<Problem> refusal,
    Map<String, DraftedColumn> byIndicator) {

  public MappingDraft {
    checklists = List.copyOf(checklists);
    byIndicator = Collections.unmodifiableMap(new LinkedHashMap<>(byIndicator));
  }

  /**
   * Drafts a mapping of the table that has columns for most indicators; of equal ones, for most
   * guesses.
   *
   * @param tables whose personal columns are closed
   */
  public static MappingDraft of(List<ClearedTable> tables, List<Checklist> checklists)
      throws UnusableInputException {
    Map<String, Indicator> indicators = indicators(checklists);
    ClearedTable best =
        tables.stream()
            .max(
                Comparator.comparingInt((ClearedTable table) -> bindings(table, checklists).size())
                    .thenComparingInt(table -> likely(table, indicators.values()))
                    .thenComparing(tables::indexOf, Comparator.reverseOrder()))
            .orElseThrow();
    boolean several = tables.stream().filter(one -> one.file().equals(best.file())).count() > 1;
    return new DraftMaking(TableProfile.ofCleared(best), checklists, indicators, several).draft();
  }

  private static Map<String, Indicator> indicators(List<Checklist> checklists) {
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    checklists.forEach(checklist -> checklist.indicators().forEach(indicators::putIfAbsent));
    return indicators;
  }

  /** What binds without a mapping, by indicator. */
  static Map<String, Binding> bindings(Table table, List<Checklist> checklists) {
    Map<String, Binding> bindings = new LinkedHashMap<>();
    for (Checklist checklist : checklists) {
      new Binder(checklist, Mapping.NONE)
          .bind(table, new Faults(), new Notes())
          .byIndicator()
          .forEach(bindings::putIfAbsent);
    }
    return bindings;
  }

  private static int likely(Table table, Collection<Indicator> indicators) {
    List<ColumnProfile> open =
        table.columns().stream()
            .filter(column -> table.isCleared(column.index()))
            .map(ColumnProfile::unseen)
            .filter(column -> !column.isOfPlatform())
            .toList();
    return new ColumnGuesses(open).best(List.copyOf(indicators)).size();
  }

  Table table() {
    return profile.table();
  }

  /** The column that may be written for a person to choose; one of the units' ids or names. */
  DraftedColumn identity(boolean isName) {
    String id =
        isName ? checklists.get(0).unit().nameIndicator() : checklists.get(0).unit().idIndicator();
    DraftedColumn drafted = byIndicator.get(id);
    if (drafted == null) {
      throw new IllegalStateException("no indicator " + id);
    }
    return drafted;
  }

  /** What is said about indicators that are no identity of a unit. */
  List<DraftedColumn> columns() {
    Set<String> identities = new LinkedHashSet<>();
    for (Checklist checklist : checklists) {
      identities.add(checklist.unit().idIndicator());
      identities.add(checklist.unit().nameIndicator());
    }
    return byIndicator.values().stream()
        .filter(drafted -> !identities.contains(drafted.indicator().id()))
        .toList();
  }

  /** Columns that may be opened and feed nothing for sure. */
  List<Column> idle() {
    Set<Column> used = new LinkedHashSet<>();
    byIndicator.values().stream()
        .flatMap(drafted -> drafted.binding().stream())
        .forEach(binding -> used.addAll(binding.columns()));
    return profile.columns().stream()
        .filter(column -> column.kind() != ValueKind.CLOSED && !column.isOfPlatform())
        .map(ColumnProfile::column)
        .filter(column -> !used.contains(column))
        .toList();
  }

  /** The table it was drafted from. */
  public String shown() {
    return profile.shown();
  }

  /** How many indicators surely have a column. */
  public int bound() {
    return (int) byIndicator.values().stream().filter(one -> one.binding().isPresent()).count();
  }

  /** How many have one that a person must confirm. */
  public int guessed() {
    return (int) byIndicator.values().stream().filter(one -> one.guess().isPresent()).count();
  }

  /** How many have none. */
  public int open() {
    return byIndicator.size() - bound() - guessed();
  }
}
