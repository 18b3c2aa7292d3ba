package org.pmaudit.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.SwitchedOff;

/** What became of the criteria from one version or tailoring of a checklist to another. */
final class Definitions {

  private final Checklist before;
  private final Checklist after;
  private final CriterionNames names;
  private final Map<String, Criterion> old = new HashMap<>();
  private final Map<String, Criterion> current = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Set<String> came = new HashSet<>();

  Definitions(Checklist before, Checklist after) {
    this.before = before;
    this.after = after;
    this.names = new CriterionNames(after);
    before.criteria().forEach(one -> old.put(names.of(one.id()), one));
    for (Criterion criterion : after.criteria()) {
      current.put(criterion.id(), criterion);
      Criterion was = old.get(criterion.id());
      if (was == null) {
        came.add(criterion.id());
      } else if (!judge(before, was).equals(judge(after, criterion))) {
        changed.add(criterion.id());
      }
    }
  }

  /** All of a criterion that has a part in its verdict or in the score; no texts. */
  private static List<Object> judge(Checklist checklist, Criterion criterion) {
    Set<List<Object>> indicators =
        checklist.indicatorsOf(criterion).stream()
            .map(Definitions::judge)
            .collect(Collectors.toSet());
    return List.of(
        criterion.weight(),
        criterion.critical(),
        criterion.principle(),
        Set.copyOf(criterion.areas()),
        criterion.applies(),
        criterion.measure(),
        criterion.credit(),
        indicators);
  }

  private static List<Object> judge(Indicator indicator) {
    return List.of(
        indicator.id(),
        indicator.type(),
        indicator.choices().stream().map(choice -> choice.id()).toList(),
        indicator.notApplicable(),
        indicator.derivation());
  }

  /** The id of today for a criterion of before. */
  String today(String criterion) {
    return names.of(criterion);
  }

  /** Ids of today of all criteria, those of after first; those that are gone follow. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    after.criteria().forEach(one -> all.add(one.id()));
    all.addAll(old.keySet().stream().sorted().toList());
    return all;
  }

  boolean isChanged(String criterion) {
    return changed.contains(criterion);
  }

  boolean isNew(String criterion) {
    return came.contains(criterion);
  }

  boolean isGone(String criterion) {
    return !current.containsKey(criterion);
  }

  /** Ids of the indicators that have a part in a criterion, before or after. */
  Set<String> indicators(String criterion) {
    Set<String> ids = new HashSet<>();
    Optional.ofNullable(old.get(criterion))
        .ifPresent(was -> before.indicatorsOf(was).forEach(one -> ids.add(one.id())));
    Optional.ofNullable(current.get(criterion))
        .ifPresent(is -> after.indicatorsOf(is).forEach(one -> ids.add(one.id())));
    return ids;
  }

  /** Why a criterion is not what it was. */
  Cause cause(String criterion) {
    boolean switched =
        isSwitchedOff(before.switchedOff(), criterion)
            || isSwitchedOff(after.switchedOff(), criterion);
    return switched || before.version().equals(after.version()) ? Cause.TAILORING : Cause.CHECKLIST;
  }

  private boolean isSwitchedOff(List<SwitchedOff> off, String criterion) {
    return off.stream().anyMatch(one -> names.of(one.criterion()).equals(criterion));
  }

  /** Why ratings may differ though no score does: bands, caps or the floor of coverage. */
  Optional<Cause> ratingCause() {
    boolean same =
        before.bands().equals(after.bands())
            && before.caps().equals(after.caps())
            && before.floor().compareTo(after.floor()) == 0;
    return same
        ? Optional.empty()
        : Optional.of(before.version().equals(after.version()) ? Cause.TAILORING : Cause.CHECKLIST);
  }
}
