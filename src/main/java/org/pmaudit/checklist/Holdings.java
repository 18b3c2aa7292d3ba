package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmaudit.text.Plural;

/**
 * What a checklist holds, for whoever wrote it.
 *
 * @param weights how many criteria have each weight
 * @param read how many cite a source that was read for them
 * @param ours how many stand on a figure of our own rather than the source's
 */
public record Holdings(
    String id,
    String version,
    int criteria,
    int indicators,
    int critical,
    Map<Principle, Integer> principles,
    Map<ProtectionArea, Integer> areas,
    Map<Integer, Integer> weights,
    int read,
    int ours) {

  public Holdings {
    principles = Collections.unmodifiableMap(new EnumMap<>(principles));
    areas = Collections.unmodifiableMap(new EnumMap<>(areas));
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  public static Holdings of(Checklist checklist) {
    Map<Principle, Integer> principles = new EnumMap<>(Principle.class);
    Map<ProtectionArea, Integer> areas = new EnumMap<>(ProtectionArea.class);
    Map<Integer, Integer> weights = new TreeMap<>();
    for (Criterion criterion : checklist.criteria()) {
      principles.merge(criterion.principle(), 1, Integer::sum);
      criterion.areas().forEach(area -> areas.merge(area, 1, Integer::sum));
      weights.merge(criterion.weight(), 1, Integer::sum);
    }
    List<Criterion> criteria = checklist.criteria();
    return new Holdings(
        checklist.id(),
        checklist.version(),
        criteria.size(),
        checklist.indicators().size(),
        (int) criteria.stream().filter(Criterion::critical).count(),
        principles,
        areas,
        weights,
        (int) criteria.stream().filter(one -> one.source().read()).count(),
        (int) criteria.stream().filter(one -> !one.source().figureOfSource()).count());
  }

  /** Lines for a terminal, each with its line break. */
  public String text() {
    Sheet sheet = new Sheet(id + " " + version, Plural.of(criteria, "criterion", "criteria"));
    principles.forEach((principle, count) -> sheet.row(principle.word(), Integer.toString(count)));
    sheet.row("areas", areasInWords());
    sheet.row("weights", weightsInWords());
    sheet.row("critical", Integer.toString(critical));
    sheet.row("indicators", Integer.toString(indicators));
    sheet.row("sources", "%s of %s cite a source that was read for them".formatted(read, criteria));
    sheet.row(
        "figures",
        "%s of %s from the source, %s a tool default, adjustable"
            .formatted(criteria - ours, criteria, ours));
    return sheet.toString();
  }

  private String areasInWords() {
    List<String> words = new ArrayList<>();
    areas.forEach((area, count) -> words.add(area.word() + " " + count));
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private String weightsInWords() {
    List<String> words = new ArrayList<>();
    weights.forEach((weight, count) -> words.add("%s × weight %s".formatted(count, weight)));
    return String.join(", ", words);
  }
}
