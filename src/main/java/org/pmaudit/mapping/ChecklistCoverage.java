package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * Which criteria of a checklist data can ever answer, judged by their columns and, where they are
 * known, by the words that stand in them.
 *
 * @param criteria in the order of the checklist
 * @param speechless indicators whose column has words, of which none is an answer
 */
public record ChecklistCoverage(
    Table table, Checklist checklist, List<CriterionCoverage> criteria, List<String> speechless) {

  public ChecklistCoverage {
    criteria = List.copyOf(criteria);
    speechless = List.copyOf(speechless);
  }

  /**
   * Judges the table that has columns for most indicators.
   *
   * @param tables of one file, at least one, whose personal columns are closed
   */
  public static ChecklistCoverage of(
      List<? extends Table> tables, Checklist checklist, Mapping mapping)
      throws UnusableInputException {
    Bindings best = best(tables, checklist, mapping);
    List<Column> columns = new ArrayList<>();
    best.all().forEach(binding -> binding.column().ifPresent(columns::add));
    FoundWords words = FoundWords.of(best.table(), columns);
    return of(best, checklist, column -> words.of(column));
  }

  /**
   * Judges a table without rows.
   *
   * @param choices the words that the answers in a column are among, by its index
   */
  public static ChecklistCoverage of(
      Table table, Map<Integer, Set<String>> choices, Checklist checklist, Mapping mapping)
      throws UnusableInputException {
    Bindings bindings = best(List.of(table), checklist, mapping);
    return of(bindings, checklist, column -> choices.getOrDefault(column.index(), Set.of()));
  }

  /** Judges by what has a column alone. */
  static ChecklistCoverage ofColumns(Bindings bindings, Checklist checklist) {
    return of(bindings, checklist, column -> Set.of());
  }

  private static Bindings best(List<? extends Table> tables, Checklist checklist, Mapping mapping)
      throws UnusableInputException {
    Faults faults = new Faults();
    Bindings best = null;
    for (Table table : tables) {
      Faults own = new Faults();
      Bindings bindings = new Binder(checklist, mapping).bind(table, own, new Notes());
      if (best == null || bindings.columns() > best.columns()) {
        best = bindings;
        faults = own;
      }
    }
    faults.throwIfAny();
    if (best == null) {
      throw new IllegalArgumentException("no table");
    }
    return best;
  }

  /** The words of a column. */
  @FunctionalInterface
  private interface Words {
    Set<String> of(Column column);
  }

  private static ChecklistCoverage of(Bindings bindings, Checklist checklist, Words words) {
    Set<String> bound = new LinkedHashSet<>(bindings.byIndicator().keySet());
    List<String> speechless = new ArrayList<>();
    for (Binding binding : bindings.all()) {
      Indicator indicator = checklist.indicator(binding.indicator());
      Optional<Column> column = binding.column().filter(any -> binding.options().isEmpty());
      if (column.filter(each -> saysNothing(indicator, binding, words.of(each))).isPresent()) {
        bound.remove(indicator.id());
        speechless.add(indicator.id());
      }
    }
    FedIndicators fed = new FedIndicators(checklist, bound);
    return new ChecklistCoverage(
        bindings.table(),
        checklist,
        checklist.criteria().stream().map(fed::of).toList(),
        speechless);
  }

  /** Whether there are words, and each of them is none of the answers. */
  private static boolean saysNothing(Indicator indicator, Binding binding, Set<String> words) {
    if (indicator.choices().isEmpty() || words.isEmpty()) {
      return false;
    }
    AnswerWords known =
        new AnswerWords(indicator, binding.rule().map(ColumnRule::values).orElse(Map.of()));
    ChoicesText several = new ChoicesText(known);
    return words.stream().noneMatch(word -> several.bits(word) >= 0)
        && words.stream().anyMatch(word -> known.meaning(word) == AnswerWords.UNREADABLE);
  }

  public long count(Answerability answerability) {
    return count(answerability, any -> true);
  }

  /** How many criteria of some kind are so. */
  public long count(Answerability answerability, Predicate<CriterionCoverage> which) {
    return criteria.stream()
        .filter(which)
        .filter(one -> one.answerability() == answerability)
        .count();
  }

  /** The most that coverage can ever be, in percent of the weight. */
  public Fraction most() {
    long all = criteria.stream().mapToLong(one -> one.criterion().weight()).sum();
    long can =
        criteria.stream()
            .filter(one -> one.answerability() != Answerability.NEVER)
            .mapToLong(one -> one.criterion().weight())
            .sum();
    return Fraction.of(100 * can, Math.max(1, all));
  }

  /** How many critical criteria can never be answered. */
  public long criticalHoles() {
    return criteria.stream().filter(CriterionCoverage::isCriticalHole).count();
  }
}
