package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.words.Words;

/**
 * Units that moved in one way, and how it is told.
 *
 * @param waivers whether it is waivers that changed: then gaps and scores are told with them
 */
public record Moved(String head, List<UnitChange> units, boolean waivers, ChangeWords changes) {

  /** The heads of a table of them, as keys of words. */
  public static final List<String> HEADS =
      List.of("col.unit", "col.score", "col.rating", "col.gaps", "col.cause");

  /** Those that lost points, those that gained some, those whose waivers changed; none is empty. */
  public static List<Moved> of(AuditComparison audit, ChangeWords changes) {
    List<Moved> moved = new ArrayList<>();
    add("compare.fell", audit.fell(), false, changes, moved);
    add("compare.rose", audit.rose(), false, changes, moved);
    add("compare.waivers", audit.waiversChanged(), true, changes, moved);
    return moved;
  }

  private static void add(
      String head,
      List<UnitChange> units,
      boolean waivers,
      ChangeWords changes,
      List<Moved> moved) {
    if (!units.isEmpty()) {
      moved.add(new Moved(changes.words().text(head, units.size()), units, waivers, changes));
    }
  }

  public List<UnitChange> first(int most) {
    return units.subList(0, Math.min(most, units.size()));
  }

  public String score(UnitChange unit) {
    return changes.score(waivers ? unit.afterWaivers() : unit.score());
  }

  public String what(UnitChange unit) {
    return waivers ? changes.waivers(unit) : changes.gaps(unit);
  }

  public String ratings(UnitChange unit) {
    Words words = changes.words();
    String after = words.rating(unit.after().rating());
    return unit.ratingChanged()
        ? words.text("compare.from_to", words.rating(unit.before().rating()), after)
        : after;
  }
}
