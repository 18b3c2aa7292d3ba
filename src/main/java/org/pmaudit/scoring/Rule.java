package org.pmaudit.scoring;

import java.util.List;
import java.util.OptionalInt;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;

/** A compiled measure. */
sealed interface Rule {

  int outcome(Answers answers);

  /** One indicator against the first set of thresholds whose {@code when} holds. */
  record Single(int slot, List<Thresholds> sets) implements Rule {

    @Override
    public int outcome(Answers answers) {
      return switch (answers.state(slot)) {
        case Answers.UNKNOWN -> Outcome.UNKNOWN;
        case Answers.NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
        default -> from(0, answers);
      };
    }

    /** Unknown where a {@code when} is undecidable, unless all sets that could count agree. */
    private int from(int first, Answers answers) {
      Thresholds set = sets.get(first);
      Truth when = set.when().on(answers);
      if (when == Truth.FAILS) {
        return from(first + 1, answers);
      }
      int outcome = set.outcome(answers);
      return when == Truth.HOLDS || from(first + 1, answers) == outcome ? outcome : Outcome.UNKNOWN;
    }
  }

  /** One indicator with choices: what each comes to, found once by the rule this stands for. */
  final class PerChoice implements Rule {

    private final int slot;
    private final int[] outcomes;

    /**
     * @param rule that looks at the answer in its slot alone
     * @param answers to try the choices on
     */
    PerChoice(Single rule, int choices, Answers answers) {
      slot = rule.slot();
      outcomes = new int[choices];
      for (int choice = 0; choice < choices; choice++) {
        answers.set(slot, choice);
        outcomes[choice] = rule.outcome(answers);
      }
    }

    int slot() {
      return slot;
    }

    int choices() {
      return outcomes.length;
    }

    int outcome(int choice) {
      return outcomes[choice];
    }

    @Override
    public int outcome(Answers answers) {
      return switch (answers.state(slot)) {
        case Answers.UNKNOWN -> Outcome.UNKNOWN;
        case Answers.NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
        default -> outcomes[(int) answers.numerator(slot)];
      };
    }
  }

  /** Not met › unknown › partly › met; not applicable is neutral. */
  record AllOf(List<Thresholds> parts) implements Rule {

    private static final int[] RANKS =
        ranks(
            Verdict.NOT_APPLICABLE, Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN, Verdict.NOT_MET);

    @Override
    public int outcome(Answers answers) {
      return highest(parts, answers, RANKS);
    }
  }

  /** Met › partly › unknown › not met; not applicable is neutral. */
  record AnyOf(List<Thresholds> parts) implements Rule {

    private static final int[] RANKS =
        ranks(
            Verdict.NOT_APPLICABLE, Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.PARTLY, Verdict.MET);

    @Override
    public int outcome(Answers answers) {
      return highest(parts, answers, RANKS);
    }
  }

  /** Counts the parts that are met; parts that are not applicable drop out. */
  record AtLeast(List<Thresholds> parts, int met, OptionalInt partly) implements Rule {

    @Override
    public int outcome(Answers answers) {
      int passed = 0;
      int unknown = 0;
      int neutral = 0;
      for (int i = 0; i < parts.size(); i++) {
        Verdict part = Outcome.verdict(part(parts.get(i), answers));
        passed += part == Verdict.MET ? 1 : 0;
        unknown += part == Verdict.UNKNOWN ? 1 : 0;
        neutral += part == Verdict.NOT_APPLICABLE ? 1 : 0;
      }
      if (neutral == parts.size()) {
        return Outcome.NOT_APPLICABLE;
      }
      Verdict least = verdict(passed);
      return least == verdict(passed + unknown) ? Outcome.of(least) : Outcome.UNKNOWN;
    }

    private Verdict verdict(int passed) {
      if (passed >= met) {
        return Verdict.MET;
      }
      return partly.isPresent() && passed >= partly.getAsInt() ? Verdict.PARTLY : Verdict.NOT_MET;
    }
  }

  private static int part(Thresholds part, Answers answers) {
    return switch (answers.state(part.met().slot())) {
      case Answers.UNKNOWN -> Outcome.UNKNOWN;
      case Answers.NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
      default -> part.outcome(answers);
    };
  }

  private static int highest(List<Thresholds> parts, Answers answers, int[] ranks) {
    int highest = Outcome.NOT_APPLICABLE;
    for (int i = 0; i < parts.size(); i++) {
      int part = part(parts.get(i), answers);
      if (rank(part, ranks) > rank(highest, ranks)) {
        highest = part;
      }
    }
    return highest;
  }

  private static int rank(int outcome, int[] ranks) {
    return ranks[Outcome.verdict(outcome).ordinal()];
  }

  /** For each verdict, by ordinal, its place in an order that ends with the one that prevails. */
  private static int[] ranks(Verdict... order) {
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i].ordinal()] = i;
    }
    return ranks;
  }
}
