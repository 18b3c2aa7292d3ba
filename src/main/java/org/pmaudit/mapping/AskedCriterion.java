package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Caption;

/**
 * Whether a form asks for what a criterion needs.
 *
 * @param asked where, in the order of the indicators it needs
 * @param missing the indicators that nothing asks for
 */
public record AskedCriterion(
    Criterion criterion, Extent extent, List<Asked> asked, List<Indicator> missing) {

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
  }

  /**
   * A place that asks.
   *
   * @param name the id of the indicator, or of the criterion itself
   * @param how by which name it was known: {@code id}, {@code label}, {@code synonym}, {@code hxl}
   */
  public record Asked(String name, String how, Caption caption) {}

  public AskedCriterion {
    asked = List.copyOf(asked);
    missing = List.copyOf(missing);
  }

  public boolean isWhole() {
    return extent == Extent.WHOLLY;
  }

  /** Whether it is critical, and the form can never show that it is met. */
  public boolean isCriticalHole() {
    return criterion.critical() && !isWhole();
  }
}
