package org.pmaudit.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.Evidence;

/** What was found for a criterion: what it measures, and what that was computed from. */
final class EvidenceList {

  private final CompiledChecklist compiled;
  private final Answers answers;
  private final Set<Integer> slots = new LinkedHashSet<>();

  private EvidenceList(CompiledChecklist compiled, Answers answers) {
    this.compiled = compiled;
    this.answers = answers;
  }

  static List<Evidence> of(CompiledChecklist compiled, int criterion, Answers answers) {
    EvidenceList list = new EvidenceList(compiled, answers);
    list.slots.addAll(compiled.criterion(criterion).measured());
    compiled.criterion(criterion).measured().forEach(list::addParts);
    return list.slots.stream().map(list::evidence).toList();
  }

  /** Adds the parts of an answer that no cell gave. */
  private void addParts(int slot) {
    if (answers.place(slot).isPresent()) {
      return;
    }
    compiled
        .derivation(slot)
        .filter(derived -> answers.isKnown(derived.left()) && answers.isKnown(derived.right()))
        .ifPresent(
            derived -> {
              for (int part : new int[] {derived.left(), derived.right()}) {
                slots.add(part);
                addParts(part);
              }
            });
  }

  private Evidence evidence(int slot) {
    Indicator indicator = compiled.indicators().get(slot);
    return new Evidence(
        indicator.id(), AnswerValues.of(indicator, answers, slot), answers.place(slot));
  }
}
