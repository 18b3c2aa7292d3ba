package org.pmaudit.scoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.mapping.Answers;

/**
 * A checklist compiled once, to judge any number of units; threads may share it. Its slots are
 * those of {@link Answers}: the checklist's indicators in their order.
 */
public final class CompiledChecklist {

  private final Checklist checklist;
  private final List<Indicator> indicators;
  private final Map<String, Integer> slots;
  private final NotApplicableAnswers notApplicable;
  private final List<DerivedSlot> derived;
  private final CompiledCriterion[] criteria;
  private final FacetWeights weights;
  private final ChoiceRules choices;
  private final List<ProtectionArea> areas;
  private final RatingRules ratings;

  private CompiledChecklist(Checklist checklist, LocalDate asOf) {
    this.checklist = checklist;
    this.indicators = List.copyOf(checklist.indicators().values());
    this.slots = slots(checklist);
    this.notApplicable = NotApplicableAnswers.of(checklist);
    this.derived = DerivationOrder.of(checklist, slots);
    this.criteria =
        new Compiler(checklist, asOf, slots).criteria().toArray(CompiledCriterion[]::new);
    this.weights = new FacetWeights(criteria);
    this.choices = new ChoiceRules(criteria);
    this.areas =
        checklist.criteria().stream()
            .flatMap(criterion -> criterion.areas().stream())
            .filter(checklist.adaptation()::judges)
            .distinct()
            .sorted()
            .toList();
    this.ratings = new RatingRules(checklist.bands(), checklist.caps(), checklist.floor());
  }

  /**
   * Compiles a checklist that its reader has accepted.
   *
   * @param asOf the day that the age of dates is counted to
   */
  public static CompiledChecklist of(Checklist checklist, LocalDate asOf) {
    return new CompiledChecklist(checklist, asOf);
  }

  private static Map<String, Integer> slots(Checklist checklist) {
    Map<String, Integer> slots = new LinkedHashMap<>();
    checklist.indicators().keySet().forEach(id -> slots.put(id, slots.size()));
    return slots;
  }

  public Checklist checklist() {
    return checklist;
  }

  /** Answers with a slot for each indicator, all unknown. */
  public Answers answers() {
    return new Answers(slots.size());
  }

  /** The slot of an indicator; absent where the checklist does not use it. */
  OptionalInt slot(String indicator) {
    Integer slot = slots.get(indicator);
    return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
  }

  /** How a slot is computed where no column gives it. */
  Optional<DerivedSlot> derivation(int slot) {
    return derived.stream().filter(each -> each.slot() == slot).findFirst();
  }

  List<Indicator> indicators() {
    return indicators;
  }

  Deriver deriver() {
    return new Deriver(notApplicable, derived);
  }

  int size() {
    return criteria.length;
  }

  CompiledCriterion criterion(int index) {
    return criteria[index];
  }

  FacetWeights weights() {
    return weights;
  }

  ChoiceRules choices() {
    return choices;
  }

  /** The areas that a criterion is tagged with, in their order. */
  List<ProtectionArea> areas() {
    return areas;
  }

  RatingRules ratings() {
    return ratings;
  }
}
