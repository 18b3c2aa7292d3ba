package org.pmaudit.result;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.problem.Place;

/**
 * Whether a form asks for what a criterion needs.
 *
 * @param asked where, in the order of the indicators it needs
 * @param missing the indicators that nothing asks for
 * @param undecided those that nothing asks for and that tell whether it applies: without them a
 *     criterion that is asked for stays unknown
 */
public record AskedCriterion(
    Criterion criterion,
    Extent extent,
    List<Asked> asked,
    List<Indicator> missing,
    List<Indicator> undecided) {

  /** How much of a criterion is asked for. */
  public enum Extent {
    /** All that it takes to be met. */
    WHOLLY("asked for"),
    /** Some of it, so that it can never be met. */
    PARTLY("asked for in part"),
    NOT("not asked for");

    private final String words;

    Extent(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** As programs read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A place that asks.
   *
   * @param name the id of the indicator, or of the criterion itself
   * @param how by which name it was known: {@code id}, {@code label}, {@code synonym}, {@code hxl}
   * @param kind what stands there: {@code column}, {@code row}, {@code heading}, {@code question}
   */
  public record Asked(String name, String how, String kind, Place place) {}

  public AskedCriterion {
    asked = List.copyOf(asked);
    missing = List.copyOf(missing);
    undecided = List.copyOf(undecided);
  }

  public boolean isWhole() {
    return extent == Extent.WHOLLY;
  }

  /** Whether it is critical, and the form can never show that it is met. */
  public boolean isCriticalHole() {
    return criterion.critical() && !isWhole();
  }

  /** The first place that asks. */
  public Optional<Place> place() {
    return asked.stream().map(Asked::place).findFirst();
  }
}
