package org.pmaudit.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Step;
import org.pmaudit.result.UnitResult;

/** The shortest way of a unit to the next rating, told in few words. */
public final class WayUp {

  private static final int SHOWN = 3;

  private final List<Step> steps;
  private final Words words;

  private WayUp(List<Step> steps, Words words) {
    this.steps = steps;
    this.words = words;
  }

  /** The way of a unit that has one. */
  public static Optional<WayUp> of(UnitResult unit, Words words) {
    return Optional.of(unit.wayUp())
        .filter(steps -> !steps.isEmpty())
        .map(steps -> new WayUp(steps, words));
  }

  Rating target() {
    return steps.get(steps.size() - 1).rating();
  }

  /** How many gaps are to be closed to reach which rating, as the start of a sentence. */
  public String head() {
    return words.text("way.line", words.count("n.gaps", steps.size()), words.rating(target()));
  }

  /** The criteria to be met, in their order. */
  public String criteria() {
    return criteria(steps);
  }

  /** {@link #head}, and the criteria. */
  public String sentence() {
    return words.labelled(head(), criteria());
  }

  /** The rating to be reached and the gaps to close. */
  public String inFull() {
    return words.labelled(words.rating(target()), criteria());
  }

  /** The rating to be reached and the first gaps to close: {@code weak, A-3 (+ 4)}. */
  public String inShort() {
    String first = criteria(steps.subList(0, Math.min(SHOWN, steps.size())));
    int more = steps.size() - SHOWN;
    String rest = more > 0 ? " (+ %s)".formatted(words.number(more)) : "";
    return words.labelled(words.rating(target()), first + rest);
  }

  private static String criteria(List<Step> steps) {
    return steps.stream().map(Step::criterion).collect(Collectors.joining(", "));
  }
}
