package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmaudit.scoring.Fixture.is;
import static org.pmaudit.scoring.Fixture.single;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.NullReason;
import org.pmaudit.result.Scores;
import org.pmaudit.result.UnitResult;

class UnitScoreTest {

  /** Four yes/no criteria of weight 1 to 4; the last is critical. */
  private static Checklist four() {
    Fixture fixture = new Fixture();
    for (int i = 1; i <= 4; i++) {
      fixture.yesNo("q" + i);
      fixture.criterion("C-" + i, i, i == 4, single("q" + i, is("yes")));
    }
    return fixture.checklist();
  }

  @Test
  void missingIsNeverNo() {
    UnitResult unit = Given.unit(four(), "q1", "yes", "q2", "no");

    assertThat(unit.verdicts())
        .isEqualTo(
            Map.of(
                "C-1", Verdict.MET,
                "C-2", Verdict.NOT_MET,
                "C-3", Verdict.UNKNOWN,
                "C-4", Verdict.UNKNOWN));
    assertThat(unit.scores())
        .isEqualTo(
            new Scores(
                Optional.of(Fraction.of(100, 3)),
                Optional.of(Fraction.of(10, 1)),
                Optional.of(Fraction.of(80, 1)),
                Optional.of(Fraction.of(30, 1))));
    assertThat(unit.rating()).isEqualTo(Rating.INSUFFICIENT_DATA);
  }

  @Test
  void nothingKnownIsNoScore() {
    UnitResult unit = Given.unit(four());

    assertThat(unit.scores())
        .isEqualTo(
            new Scores(
                Optional.empty(),
                Optional.of(Fraction.ZERO),
                Optional.of(Fraction.of(100, 1)),
                Optional.of(Fraction.ZERO)));
    assertThat(unit.rating()).isEqualTo(Rating.INSUFFICIENT_DATA);
    assertThat(unit.nullReason()).contains(NullReason.NOTHING_JUDGED);
  }
}
