package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.mapping.Answers;

/**
 * The criteria that apply everywhere and are judged from one answer among choices: what each answer
 * comes to is known beforehand, so that a unit's are looked up in a row.
 */
final class ChoiceRules {

  /** For each such criterion its number, its slot, and its outcomes by state and choice. */
  private final int[] criteria;

  private final int[] slots;
  private final int[][] outcomes;
  private final int[] others;

  ChoiceRules(CompiledCriterion[] all) {
    List<Integer> looked = new ArrayList<>();
    List<Integer> judged = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      (all[i].choices().isPresent() ? looked : judged).add(i);
    }
    criteria = looked.stream().mapToInt(Integer::intValue).toArray();
    others = judged.stream().mapToInt(Integer::intValue).toArray();
    slots = looked.stream().mapToInt(i -> all[i].choices().orElseThrow().slot()).toArray();
    outcomes = looked.stream().map(i -> table(all[i])).toArray(int[][]::new);
  }

  /** What an unknown answer comes to, one that is not applicable, and then each choice. */
  private static int[] table(CompiledCriterion criterion) {
    Rule.PerChoice rule = criterion.choices().orElseThrow();
    int[] table = new int[2 + rule.choices()];
    table[0] = criterion.settled(Outcome.UNKNOWN);
    table[1] = criterion.settled(Outcome.NOT_APPLICABLE);
    for (int choice = 0; choice < rule.choices(); choice++) {
      table[2 + choice] = criterion.settled(rule.outcome(choice));
    }
    return table;
  }

  /** Sets the outcomes of these criteria. */
  void judge(Answers answers, int[] into) {
    for (int i = 0; i < criteria.length; i++) {
      int slot = slots[i];
      int state = answers.state(slot);
      int choice = (int) answers.numerator(slot);
      into[criteria[i]] =
          outcomes[i][
              state == Answers.KNOWN ? 2 + choice : state == Answers.NOT_APPLICABLE ? 1 : 0];
    }
  }

  /** The numbers of all other criteria; not to be written to. */
  int[] others() {
    return others;
  }
}
