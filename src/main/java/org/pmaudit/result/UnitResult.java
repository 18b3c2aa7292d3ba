package org.pmaudit.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;

/**
 * What one unit came to.
 *
 * @param admin codes and names of its admin areas by indicator id, such as {@code adm1_code}
 * @param scoreAfterWaivers the score with waived gaps left out of both sums; absent without waivers
 * @param nullReason why there is no score, where there is none
 * @param cappedBy the criteria that hold the rating under the band of the score
 * @param verdicts in the order of the checklist
 * @param answers in the order of the checklist's indicators, identity and text left out
 * @param gaps critical first, then by weight times what is missing, then id
 * @param unknown weightiest first, then id
 * @param wayUp the shortest way to the next band; empty where there is none
 * @param wayUpBlocked that the way up is closed by an unknown critical criterion
 */
public record UnitResult(
    String id,
    Optional<String> name,
    OptionalLong people,
    Map<String, String> admin,
    Scores scores,
    Optional<Fraction> scoreAfterWaivers,
    Optional<NullReason> nullReason,
    Rating rating,
    List<String> cappedBy,
    Map<Principle, Scores> principles,
    Map<ProtectionArea, Scores> areas,
    Map<String, Verdict> verdicts,
    Map<String, AnswerValue> answers,
    List<Gap> gaps,
    List<UnknownCriterion> unknown,
    List<Step> wayUp,
    boolean wayUpBlocked) {

  /** Lowest score first, then more people, then id; those without a score last. */
  public static final Comparator<UnitResult> WORST_FIRST =
      Comparator.comparing(
              (UnitResult unit) -> unit.scores().score(),
              Comparator.comparing(
                  (Optional<Fraction> score) -> score.orElse(null),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .thenComparing(unit -> -unit.people().orElse(-1))
          .thenComparing(UnitResult::id);

  /** Whether anything of it could be judged. */
  public boolean isJudged() {
    return scores.score().isPresent();
  }

  /** Whether it has a place in the ranking: a score, and coverage of at least the floor. */
  public boolean isRanked() {
    return rating.isBand();
  }

  public boolean hasCriticalGap() {
    return gaps.stream().anyMatch(Gap::critical);
  }

  /** Whether any of its gaps is accepted. */
  public boolean hasWaivedGap() {
    return gaps.stream().anyMatch(Gap::isWaived);
  }

  /** Whether 1 to 4 people are there, which what is shared does not say more exactly. */
  public boolean hasFewPeople(Checklist checklist) {
    return answers.get(checklist.people()) instanceof AnswerValue.Few;
  }

  /** The same unit with other people, answers and gaps. */
  UnitResult with(OptionalLong count, Map<String, AnswerValue> other, List<Gap> found) {
    return new UnitResult(
        id,
        name,
        count,
        admin,
        scores,
        scoreAfterWaivers,
        nullReason,
        rating,
        cappedBy,
        principles,
        areas,
        verdicts,
        other,
        found,
        unknown,
        wayUp,
        wayUpBlocked);
  }

  /** The same unit with its gaps labelled; nothing else of it changes. */
  public UnitResult with(List<Gap> labelled, Optional<Fraction> afterWaivers) {
    return new UnitResult(
        id,
        name,
        people,
        admin,
        scores,
        afterWaivers,
        nullReason,
        rating,
        cappedBy,
        principles,
        areas,
        verdicts,
        answers,
        labelled,
        unknown,
        wayUp,
        wayUpBlocked);
  }
}
