package org.pmaudit.gate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a result is held to.
 *
 * @param failUnder the lowest score a unit may have, in percent
 * @param failUnderNamed the same for a checklist id, a principle or a protection area, by its word
 * @param minCoverage the lowest coverage a unit may have, in percent
 */
public record GateConditions(
    Set<FailOn> failOn,
    Optional<BigDecimal> failUnder,
    Map<String, BigDecimal> failUnderNamed,
    Optional<BigDecimal> minCoverage) {

  /** Fails on a critical gap and on nothing else. */
  public static final GateConditions DEFAULT =
      new GateConditions(Set.of(FailOn.CRITICAL), Optional.empty(), Map.of(), Optional.empty());

  public GateConditions {
    failOn = Collections.unmodifiableSet(new TreeSet<>(failOn));
    failUnderNamed = Collections.unmodifiableMap(new TreeMap<>(failUnderNamed));
  }

  boolean isAboutCritical() {
    return failOn.stream().anyMatch(FailOn::isAboutCritical);
  }

  boolean isAboutGaps() {
    return failOn.stream().anyMatch(FailOn::isAboutGaps);
  }

  /** What the gaps that trigger a condition are called, {@code %s} standing for their noun. */
  String gapWords() {
    List<FailOn> aboutGaps = failOn.stream().filter(FailOn::isAboutGaps).toList();
    return aboutGaps.size() == 1 ? aboutGaps.get(0).gapWords() : "%s";
  }
}
