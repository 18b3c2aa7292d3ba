package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.UnusableInputException;

/** Finds out what a draft says about each indicator. */
final class DraftMaking {

  private final TableProfile profile;
  private final List<Checklist> checklists;
  private final Map<String, Indicator> indicators;
  private final boolean isOneOfSeveral;
  private final Map<String, Binding> bindings;
  private final Map<String, List<Column>> rivals = new LinkedHashMap<>();

  DraftMaking(
      TableProfile profile,
      List<Checklist> checklists,
      Map<String, Indicator> indicators,
      boolean isOneOfSeveral) {
    this.profile = profile;
    this.checklists = checklists;
    this.indicators = indicators;
    this.isOneOfSeveral = isOneOfSeveral;
    bindings = MappingDraft.bindings(profile.table(), checklists);
  }

  MappingDraft draft() throws UnusableInputException {
    setRivalsApart();
    ColumnGuesses guesses = new ColumnGuesses(free());
    Map<String, ColumnGuess> best = guesses.best(open());
    FoundWords words = FoundWords.of(profile.table(), coded(best));
    Map<String, DraftedColumn> drafted = new LinkedHashMap<>();
    for (Indicator indicator : indicators.values()) {
      drafted.put(indicator.id(), drafted(indicator, guesses, best, words));
    }
    return new MappingDraft(
        profile,
        checklists,
        isOneOfSeveral,
        new FinerRows(checklists.get(0)).problem(profile.table()),
        drafted);
  }

  /** A binding for which another column fits as well is none. */
  private void setRivalsApart() {
    Table table = profile.table();
    List<HeaderNames> open =
        HeaderNames.of(table.columns()).stream()
            .filter(names -> table.isCleared(names.column().index()))
            .filter(names -> !MetadataColumns.has(names.column().header().strip()))
            .toList();
    Candidates candidates = new Candidates(open, new SplitColumns(open).children());
    for (Map.Entry<String, Binding> bound : List.copyOf(bindings.entrySet())) {
      List<Column> fit =
          bound.getValue().options().isEmpty()
              ? candidates.of(indicator(bound.getKey()), bound.getValue().how())
              : List.of();
      List<Column> others = fit.stream().filter(column -> !feedsOther(column, bound)).toList();
      if (others.size() > 1) {
        rivals.put(bound.getKey(), others);
        bindings.remove(bound.getKey());
      }
    }
  }

  private boolean feedsOther(Column column, Map.Entry<String, Binding> bound) {
    return bindings.entrySet().stream()
        .filter(other -> !other.getKey().equals(bound.getKey()))
        .anyMatch(other -> other.getValue().columns().contains(column));
  }

  private Indicator indicator(String id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalStateException("no indicator " + id);
    }
    return indicator;
  }

  private List<ColumnProfile> free() {
    Set<Column> used = new HashSet<>();
    bindings.values().forEach(binding -> used.addAll(binding.columns()));
    rivals.values().forEach(used::addAll);
    return profile.columns().stream()
        .filter(column -> column.kind() != ValueKind.CLOSED && !column.isOfPlatform())
        .filter(column -> !used.contains(column.column()))
        .toList();
  }

  private List<Indicator> open() {
    return indicators.values().stream()
        .filter(one -> !bindings.containsKey(one.id()) && !rivals.containsKey(one.id()))
        .toList();
  }

  /** The columns of answers to choose from whose words may be told. */
  private List<Column> coded(Map<String, ColumnGuess> guesses) {
    List<Column> coded = new ArrayList<>();
    for (Indicator indicator : indicators.values()) {
      if (!indicator.choices().isEmpty()) {
        column(indicator, guesses)
            .filter(column -> profile.personal().at(column.index()).isEmpty())
            .ifPresent(coded::add);
      }
    }
    return coded;
  }

  private Optional<Column> column(Indicator indicator, Map<String, ColumnGuess> guesses) {
    Optional<Column> bound =
        Optional.ofNullable(bindings.get(indicator.id())).flatMap(Binding::column);
    return bound.or(
        () -> Optional.ofNullable(guesses.get(indicator.id())).map(ColumnGuess::column));
  }

  private DraftedColumn drafted(
      Indicator indicator, ColumnGuesses guesses, Map<String, ColumnGuess> best, FoundWords words) {
    Optional<ColumnGuess> guess = Optional.ofNullable(best.get(indicator.id()));
    boolean isOpen = !bindings.containsKey(indicator.id()) && guess.isEmpty();
    return new DraftedColumn(
        indicator,
        Optional.ofNullable(bindings.get(indicator.id())),
        rivals.getOrDefault(indicator.id(), List.of()),
        guess,
        isOpen ? guesses.nearest(indicator) : List.of(),
        column(indicator, best)
            .map(column -> words.meanings(column, indicator))
            .orElse(FoundWords.NONE));
  }
}
