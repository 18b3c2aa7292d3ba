package org.pmaudit.scoring;

import java.util.Optional;
import org.pmaudit.checklist.Derivation.Operation;
import org.pmaudit.mapping.Answers;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Printed;

/**
 * A slot that can be computed from two others.
 *
 * @param percent whether what comes out must lie within 0 and 100
 */
record DerivedSlot(
    String indicator,
    int slot,
    Operation operation,
    String leftIndicator,
    int left,
    String rightIndicator,
    int right,
    boolean percent) {

  /** A sum or difference with one part missing. */
  static final String PARTIAL_SUM = "partial-sum";

  /** 0 over 0, or a share of nothing. */
  static final String OVER_ZERO = "over-zero";

  /** A share of more than 100 percent, or of less than 0. */
  static final String NO_SHARE = "share-over-100";

  static final String DIFFERS = "derived-differs";

  boolean isAddition() {
    return operation == Operation.SUM || operation == Operation.DIFFERENCE;
  }

  /** Notes why nothing could be computed, at the cell to blame, else at the other part's. */
  void note(String code, int blamed, Answers answers, Notes notes) {
    int other = blamed == left ? right : left;
    answers
        .place(blamed)
        .or(() -> answers.place(other))
        .ifPresent(place -> notes.add(code, place, reason(code, blamed)));
  }

  private String reason(String code, int blamed) {
    String part = blamed == left ? leftIndicator : rightIndicator;
    String why =
        switch (code) {
          case PARTIAL_SUM -> "`%s` is not known".formatted(part);
          case OVER_ZERO -> "`%s` is 0".formatted(part);
          default -> "`%s` is not a part of `%s`".formatted(leftIndicator, rightIndicator);
        };
    return "`%s` is not known: %s".formatted(indicator, why);
  }

  /** Where the answer stands, else where one of its parts does. */
  Optional<Place> place(Answers answers) {
    return answers.place(slot).or(() -> answers.place(left)).or(() -> answers.place(right));
  }

  String differs(Answers answers, String computed) {
    return "`%s` reads %s, but `%s` and `%s` make it %s; what it reads is used"
        .formatted(
            indicator, Printed.down(answers.amount(slot)), leftIndicator, rightIndicator, computed);
  }
}
