package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Derivation.Operation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;

/** The derived indicators of a checklist, parts before what is derived from them. */
final class DerivationOrder {

  private final Checklist checklist;
  private final Map<String, Integer> slots;
  private final List<DerivedSlot> order = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();

  private DerivationOrder(Checklist checklist, Map<String, Integer> slots) {
    this.checklist = checklist;
    this.slots = slots;
  }

  static List<DerivedSlot> of(Checklist checklist, Map<String, Integer> slots) {
    DerivationOrder order = new DerivationOrder(checklist, slots);
    slots.keySet().forEach(order::visit);
    return List.copyOf(order.order);
  }

  private void visit(String id) {
    if (!visited.add(id)) {
      return;
    }
    Indicator indicator = checklist.indicator(id);
    indicator
        .derivation()
        .ifPresent(
            derivation -> {
              visit(derivation.left());
              visit(derivation.right());
              order.add(slot(indicator, derivation));
            });
  }

  private DerivedSlot slot(Indicator indicator, Derivation derivation) {
    Operation operation = derivation.operation();
    boolean percent = indicator.type() == IndicatorType.PERCENT;
    return new DerivedSlot(
        indicator.id(),
        slotOf(indicator.id()),
        operation,
        derivation.left(),
        slotOf(derivation.left()),
        derivation.right(),
        slotOf(derivation.right()),
        operation == Operation.SHARE || (percent && operation != Operation.DIFFERENCE));
  }

  private int slotOf(String id) {
    Integer slot = slots.get(id);
    if (slot == null) {
      throw new IllegalArgumentException("no slot for " + id);
    }
    return slot;
  }
}
