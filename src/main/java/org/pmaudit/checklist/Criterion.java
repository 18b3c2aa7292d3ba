package org.pmaudit.checklist;

import java.util.List;
import java.util.Optional;
import org.pmaudit.text.Texts;

/**
 * One requirement.
 *
 * @param gap the fault as found, without blame; absent: the title
 * @param weight 1 to 5
 * @param applies where it applies; absent: everywhere
 */
public record Criterion(
    String id,
    Texts title,
    Optional<Texts> gap,
    Principle principle,
    List<ProtectionArea> areas,
    Optional<Response> response,
    Mode mode,
    int weight,
    boolean critical,
    Optional<Condition> applies,
    Measure measure,
    Credit credit,
    Citation source,
    Optional<Texts> why,
    Optional<Texts> verification,
    Optional<Texts> action,
    List<String> deprecatedIds) {

  public Criterion {
    if (weight < 1 || weight > 5) {
      throw new IllegalArgumentException("weight is " + weight);
    }
    areas = List.copyOf(areas);
    deprecatedIds = List.copyOf(deprecatedIds);
  }

  /** The fault as found, in a language. */
  public String gapIn(String language) {
    return gap.orElse(title).in(language);
  }
}
