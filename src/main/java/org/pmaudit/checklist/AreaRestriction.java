package org.pmaudit.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmaudit.text.Sha256;

/** Some of the protection areas, to which checklists are cut down. */
public final class AreaRestriction {

  private final Set<ProtectionArea> areas;

  /**
   * @param areas at least one
   */
  public AreaRestriction(Set<ProtectionArea> areas) {
    if (areas.isEmpty()) {
      throw new IllegalArgumentException("no area is left");
    }
    this.areas = new TreeSet<>(areas);
  }

  /**
   * The checklist with the criteria of these areas alone, and with what they need; absent if it has
   * none. Its digest differs from that of the whole, so that results of the two are not merged.
   */
  public Optional<Checklist> of(Checklist whole) {
    List<Criterion> kept =
        whole.criteria().stream()
            .filter(one -> one.areas().stream().anyMatch(areas::contains))
            .toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(cut(whole, kept));
  }

  private Checklist cut(Checklist whole, List<Criterion> kept) {
    Catalogue catalogue =
        Catalogue.EMPTY
            .withIndicators(whole.indicators().values())
            .withSources(whole.sources().values());
    return new Checklist(
        whole.id(),
        whole.version(),
        whole.namespace(),
        whole.sector(),
        whole.unit(),
        whole.people(),
        whole.context(),
        whole.title(),
        whole.bands(),
        whole.caps(),
        whole.floor(),
        IndicatorsInUse.of(catalogue, whole.unit(), whole.people(), whole.context(), kept),
        ChecklistReader.sourcesInUse(catalogue, kept),
        kept,
        whole.adaptation().onlyAreas(List.copyOf(areas)),
        whole.areas(),
        Sha256.hex(whole.sha256() + "\n" + words()));
  }

  private String words() {
    return areas.stream().map(ProtectionArea::word).collect(Collectors.joining(" "));
  }
}
