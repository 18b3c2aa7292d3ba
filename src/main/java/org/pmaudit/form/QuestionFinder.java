package org.pmaudit.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Principle;

/** Finds which indicators a checklist asks for, where, and for which criteria. */
final class QuestionFinder {

  private static final Set<String> DESCRIBING =
      Set.of(
          "adm1_code",
          "adm1_name",
          "adm2_code",
          "adm2_name",
          "adm3_code",
          "adm3_name",
          "assessment_date");

  private final Checklist checklist;
  private final Map<String, Set<Criterion>> needs = new LinkedHashMap<>();
  private final Map<String, Optional<Principle>> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> partOf = new LinkedHashMap<>();
  private final Set<String> direct = new HashSet<>();
  private final Set<String> critical = new HashSet<>();
  private final Set<String> deciding = new HashSet<>();

  QuestionFinder(Checklist checklist) {
    this.checklist = checklist;
    checklist.indicators().keySet().stream()
        .filter(this::describesUnit)
        .forEach(id -> place(id, Optional.empty()));
    for (Principle principle : Principle.values()) {
      checklist.criteria().stream()
          .filter(criterion -> criterion.principle() == principle)
          .forEach(this::add);
    }
  }

  /** Whether it names, describes or counts the unit as a whole. */
  private boolean describesUnit(String id) {
    return identifies(id) || isMeasuredOfAll(id);
  }

  private boolean identifies(String id) {
    return DESCRIBING.contains(id)
        || id.equals(checklist.unit().idIndicator())
        || id.equals(checklist.unit().nameIndicator());
  }

  private boolean isMeasuredOfAll(String id) {
    return id.equals(checklist.people()) || checklist.context().contains(id);
  }

  private void add(Criterion criterion) {
    CriterionInputs inputs = CriterionInputs.of(criterion);
    inputs.all().forEach(id -> add(id, criterion));
    direct.addAll(inputs.all());
    inputs.conditional().forEach(id -> mark(id, deciding));
    if (criterion.critical()) {
      inputs.measured().forEach(id -> mark(id, critical));
    }
  }

  private void add(String id, Criterion criterion) {
    parts(id).forEach(part -> add(part, criterion));
    place(id, Optional.of(criterion.principle()));
    needs.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(criterion);
  }

  private void place(String id, Optional<Principle> principle) {
    for (String part : parts(id)) {
      partOf.computeIfAbsent(part, any -> new LinkedHashSet<>()).add(id);
      place(part, principle);
    }
    places.putIfAbsent(id, principle);
  }

  /** Marks an indicator and all that it is computed from. */
  private void mark(String id, Set<String> marked) {
    marked.add(id);
    parts(id).forEach(part -> mark(part, marked));
  }

  private List<String> parts(String id) {
    return checklist
        .indicator(id)
        .derivation()
        .map((Derivation from) -> List.of(from.left(), from.right()))
        .orElse(List.of());
  }

  /** The questions of a principle, or those about the unit; nothing where there are none. */
  Optional<Section> section(Optional<Principle> principle) {
    List<Question> questions =
        places.entrySet().stream()
            .filter(place -> place.getValue().equals(principle))
            .map(place -> question(checklist.indicator(place.getKey())))
            .toList();
    return questions.isEmpty() ? Optional.empty() : Optional.of(new Section(principle, questions));
  }

  private Question question(Indicator indicator) {
    String id = indicator.id();
    boolean fallback = indicator.derivation().isPresent();
    return new Question(
        indicator,
        List.copyOf(needs.getOrDefault(id, Set.of())),
        critical.contains(id),
        !fallback && !identifies(id),
        fallback,
        answeredBy(id),
        relevant(id));
  }

  /** Where any criterion that measures it applies; what decides about that is always asked. */
  private Optional<Condition> relevant(String id) {
    Set<Criterion> criteria = needs.getOrDefault(id, Set.of());
    boolean everywhere =
        deciding.contains(id)
            || describesUnit(id)
            || criteria.stream().anyMatch(criterion -> criterion.applies().isEmpty());
    if (everywhere) {
      return Optional.empty();
    }
    List<Condition> applies =
        criteria.stream().flatMap(criterion -> criterion.applies().stream()).distinct().toList();
    return Optional.of(applies.size() == 1 ? applies.get(0) : new Condition.AnyOf(applies));
  }

  /** A figure stands for its part only where nothing else needs the part. */
  private Optional<String> answeredBy(String id) {
    Set<String> figures = partOf.getOrDefault(id, Set.of());
    boolean needed = direct.contains(id) || describesUnit(id) || figures.size() != 1;
    return needed ? Optional.empty() : figures.stream().findFirst();
  }
}
