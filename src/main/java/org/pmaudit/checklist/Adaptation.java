package org.pmaudit.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmaudit.text.Texts;

/**
 * How the checklist of an audit departs from the one that was published: by a tailoring, and by
 * looking at some protection areas only.
 *
 * @param signedOff present where a tailoring was applied
 * @param altered every value a tailoring gave, save what it switched off
 * @param onlyAreas the areas whose criteria were kept, in their order; empty where all were
 */
public record Adaptation(
    Optional<SignedOff> signedOff,
    List<Altered> altered,
    List<SwitchedOff> switchedOff,
    List<ProtectionArea> onlyAreas) {

  public static final Adaptation NONE =
      new Adaptation(Optional.empty(), List.of(), List.of(), List.of());

  public Adaptation {
    altered = List.copyOf(altered);
    switchedOff = List.copyOf(switchedOff);
    onlyAreas = List.copyOf(onlyAreas);
  }

  /**
   * Who answers for a tailoring.
   *
   * @param by a role
   */
  public record SignedOff(String by, LocalDate on) {}

  /**
   * A value that a tailoring gave.
   *
   * @param of the id of a criterion, or of the checklist for what concerns the whole of it
   * @param key the name of the value in YAML, such as {@code weight} or {@code bands.strong};
   *     {@code add} for a criterion that is new
   * @param before how it reads in the published checklist; absent where there was none
   * @param after how it reads now
   * @param place where the tailoring says so
   */
  public record Altered(
      String of, String key, Optional<Texts> before, Optional<Texts> after, String place) {}

  /** Whether all criteria on an area are in, so that it can be scored as an area. */
  public boolean judges(ProtectionArea area) {
    return onlyAreas.isEmpty() || onlyAreas.contains(area);
  }

  Adaptation telling(List<Altered> of) {
    return new Adaptation(signedOff, of, switchedOff, onlyAreas);
  }

  Adaptation onlyAreas(List<ProtectionArea> areas) {
    return new Adaptation(signedOff, altered, switchedOff, areas);
  }
}
