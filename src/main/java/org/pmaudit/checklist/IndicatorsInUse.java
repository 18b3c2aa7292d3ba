package org.pmaudit.checklist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The indicators a checklist needs, in the order it needs them. */
final class IndicatorsInUse {

  private static final List<String> ADMIN =
      List.of("adm1_code", "adm1_name", "adm2_code", "adm2_name", "adm3_code", "adm3_name");

  private final Function<String, Optional<Indicator>> known;
  private final Map<String, Indicator> used = new LinkedHashMap<>();

  private IndicatorsInUse(Function<String, Optional<Indicator>> known) {
    this.known = known;
  }

  /**
   * Identity, admin areas, people, context and the day of the assessment; then what is measured and
   * what conditions look at; then what those are derived from.
   */
  static Map<String, Indicator> of(
      Catalogue catalogue,
      UnitKind unit,
      String people,
      List<String> context,
      List<Criterion> criteria) {
    IndicatorsInUse use = new IndicatorsInUse(catalogue::indicator);
    use.add(unit.idIndicator());
    use.add(unit.nameIndicator());
    ADMIN.forEach(use::add);
    use.add(people);
    context.forEach(use::add);
    use.add("assessment_date");
    criteria.forEach(use::add);
    use.addWhatIsDerivedFrom();
    return use.used;
  }

  /** The indicators a criterion measures or looks at, and those that they are derived from. */
  static List<Indicator> of(Map<String, Indicator> indicators, Criterion criterion) {
    IndicatorsInUse use = new IndicatorsInUse(id -> Optional.ofNullable(indicators.get(id)));
    use.add(criterion);
    use.addWhatIsDerivedFrom();
    return List.copyOf(use.used.values());
  }

  private void add(String id) {
    known.apply(id).ifPresent(found -> used.putIfAbsent(found.id(), found));
  }

  private void add(Criterion criterion) {
    criterion.applies().ifPresent(this::add);
    Measure measure = criterion.measure();
    if (measure instanceof Measure.Single single) {
      add(single.indicator());
      single.thresholds().forEach(set -> set.when().ifPresent(this::add));
    } else {
      measure.parts().forEach(part -> add(part.indicator()));
    }
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      add(holds.indicator());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(this::add);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::add);
    }
  }

  private void addWhatIsDerivedFrom() {
    Deque<Indicator> open = new ArrayDeque<>(used.values());
    while (!open.isEmpty()) {
      Optional<Derivation> derivation = open.removeFirst().derivation();
      derivation.ifPresent(
          found ->
              List.of(found.left(), found.right())
                  .forEach(
                      id -> {
                        if (!used.containsKey(id)) {
                          add(id);
                          known.apply(id).ifPresent(open::addLast);
                        }
                      }));
    }
  }
}
