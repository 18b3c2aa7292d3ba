package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;

/** Holds one unit of before against the same unit of after. */
final class UnitComparing {

  private final Definitions definitions;
  private final UnitResult before;
  private final UnitResult after;
  private final Map<String, Verdict> verdictsBefore = new HashMap<>();
  private final Map<String, Gap> gapsBefore = new HashMap<>();
  private final Map<String, Gap> gapsAfter = new HashMap<>();
  private final List<GapChange> changes = new ArrayList<>();
  private final List<Incomparable> incomparable = new ArrayList<>();
  private final Set<Cause> causes = new TreeSet<>();

  UnitComparing(Definitions definitions, UnitResult before, UnitResult after) {
    this.definitions = definitions;
    this.before = before;
    this.after = after;
    before.verdicts().forEach((id, verdict) -> verdictsBefore.put(definitions.today(id), verdict));
    before.gaps().forEach(gap -> gapsBefore.put(definitions.today(gap.criterion()), gap));
    after.gaps().forEach(gap -> gapsAfter.put(gap.criterion(), gap));
  }

  UnitChange compare() {
    Set<String> order = new LinkedHashSet<>();
    after.gaps().forEach(gap -> order.add(gap.criterion()));
    order.addAll(new TreeSet<>(gapsBefore.keySet()));
    order.forEach(this::gap);
    definitions.all().forEach(this::score);
    if (before.rating() != after.rating()) {
      definitions.ratingCause().ifPresent(causes::add);
    }
    return new UnitChange(before, after, changes, incomparable, causes);
  }

  private void gap(String criterion) {
    Optional<Incomparable.Why> silent = incomparable(criterion);
    if (silent.isPresent()) {
      incomparable.add(new Incomparable(after.id(), criterion, silent.get()));
      return;
    }
    Optional<Gap> was = Optional.ofNullable(gapsBefore.get(criterion));
    Optional<Gap> is = Optional.ofNullable(gapsAfter.get(criterion));
    GapChange.Kind kind = GapChange.Kind.of(was, is);
    Set<Cause> why = new TreeSet<>();
    if (kind != GapChange.Kind.UNCHANGED) {
      why.addAll(causesOf(criterion));
    }
    if (was.filter(Gap::isWaived).isPresent() != is.filter(Gap::isWaived).isPresent()
        && kind.isStillOpen()) {
      why.add(Cause.WAIVER);
    }
    causes.addAll(why);
    changes.add(new GapChange(criterion, kind, was, is, why));
  }

  private Optional<Incomparable.Why> incomparable(String criterion) {
    if (definitions.isNew(criterion)) {
      return Optional.of(Incomparable.Why.CRITERION_CAME);
    }
    if (definitions.isGone(criterion)) {
      return Optional.of(Incomparable.Why.CRITERION_GONE);
    }
    if (after.verdicts().get(criterion) == Verdict.UNKNOWN) {
      return Optional.of(Incomparable.Why.UNKNOWN_NOW);
    }
    return verdictsBefore.get(criterion) == Verdict.UNKNOWN
        ? Optional.of(Incomparable.Why.UNKNOWN_BEFORE)
        : Optional.empty();
  }

  /** Enters why the criterion brings another part to the score than before. */
  private void score(String criterion) {
    if (definitions.isNew(criterion) || definitions.isGone(criterion)) {
      Verdict verdict =
          definitions.isNew(criterion)
              ? after.verdicts().getOrDefault(criterion, Verdict.NOT_APPLICABLE)
              : verdictsBefore.getOrDefault(criterion, Verdict.NOT_APPLICABLE);
      if (verdict != Verdict.NOT_APPLICABLE) {
        causes.add(definitions.cause(criterion));
      }
    } else if (isChanged(criterion)) {
      causes.addAll(causesOf(criterion));
    }
  }

  private boolean isChanged(String criterion) {
    Verdict is = after.verdicts().getOrDefault(criterion, Verdict.NOT_APPLICABLE);
    return is != verdictsBefore.get(criterion)
        || credit(gapsBefore, criterion) != credit(gapsAfter, criterion)
        || (definitions.isChanged(criterion) && is != Verdict.NOT_APPLICABLE);
  }

  private static int credit(Map<String, Gap> gaps, String criterion) {
    Gap gap = gaps.get(criterion);
    return gap == null ? 100 : gap.credit();
  }

  /** The definition if it changed; the data if it did not, or if answers changed too. */
  private Set<Cause> causesOf(String criterion) {
    Set<Cause> found = new TreeSet<>();
    if (definitions.isChanged(criterion)) {
      found.add(definitions.cause(criterion));
    }
    boolean answersDiffer =
        definitions.indicators(criterion).stream()
            .anyMatch(
                id ->
                    !Optional.ofNullable(before.answers().get(id))
                        .equals(Optional.ofNullable(after.answers().get(id))));
    if (answersDiffer || found.isEmpty()) {
      found.add(Cause.DATA);
    }
    return found;
  }
}
