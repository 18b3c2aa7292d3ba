package org.pmaudit.result;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;

/**
 * Takes small counts of people out of what is shared: 1 to 4 people read {@value #SHOWN}, and what
 * is computed from such a count is not given, since it would give the count away. Units with so few
 * people are left out of all sums of people, so that no total does either.
 */
public final class SmallCounts {

  /** What stands for 1 to 4 people. */
  public static final String SHOWN = "<5";

  private static final long MOST = 4;

  private final Checklist checklist;
  private final Set<String> few = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  private SmallCounts(Checklist checklist) {
    this.checklist = checklist;
  }

  /** Whether so many people are so few that their number is not said. */
  public static boolean isSmall(long people) {
    return people >= 1 && people <= MOST;
  }

  /** A unit without its small counts of people. */
  public static UnitResult suppressed(UnitResult unit, Checklist checklist) {
    SmallCounts counts = new SmallCounts(checklist);
    unit.answers().forEach(counts::look);
    unit.people().stream()
        .filter(SmallCounts::isSmall)
        .forEach(n -> counts.few.add(checklist.people()));
    counts.addComputed();
    return counts.few.isEmpty() ? unit : counts.without(unit);
  }

  private void look(String id, AnswerValue value) {
    boolean small =
        value instanceof AnswerValue.Amount amount
            && amount.value().signum() > 0
            && amount.value().compareTo(Fraction.of(MOST, 1)) <= 0;
    if (small && (id.equals(checklist.people()) || checklist.indicator(id).countsPeople())) {
      few.add(id);
    }
  }

  /** Adds what is computed from a small count, or is a figure of so few people per something. */
  private void addComputed() {
    boolean fewLiveThere = few.contains(checklist.people());
    boolean more = true;
    while (more) {
      more = false;
      for (Indicator indicator : checklist.indicators().values()) {
        String unit = indicator.unit().orElse("");
        boolean perPerson = unit.startsWith("persons/") || unit.startsWith("people/");
        boolean gives =
            indicator.derivation().filter(this::hasSmallPart).isPresent()
                || (fewLiveThere && perPerson);
        more |= gives && !few.contains(indicator.id()) && told.add(indicator.id());
      }
    }
  }

  private boolean hasSmallPart(Derivation from) {
    return isTold(from.left()) || isTold(from.right());
  }

  private boolean isTold(String id) {
    return few.contains(id) || told.contains(id);
  }

  private UnitResult without(UnitResult unit) {
    Map<String, AnswerValue> answers = new LinkedHashMap<>();
    unit.answers().forEach((id, value) -> answers.put(id, shown(id, value)));
    List<Gap> gaps =
        unit.gaps().stream()
            .map(gap -> gap.with(gap.evidence().stream().map(this::shown).toList()))
            .toList();
    OptionalLong people = few.contains(checklist.people()) ? OptionalLong.empty() : unit.people();
    return unit.with(people, answers, gaps);
  }

  private Evidence shown(Evidence evidence) {
    return new Evidence(
        evidence.indicator(), shown(evidence.indicator(), evidence.value()), evidence.place());
  }

  private AnswerValue shown(String id, AnswerValue value) {
    if (few.contains(id)) {
      return new AnswerValue.Few();
    }
    boolean figure = value instanceof AnswerValue.Amount || value instanceof AnswerValue.Infinite;
    return figure && told.contains(id) ? new AnswerValue.Withheld() : value;
  }
}
