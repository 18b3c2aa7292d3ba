package org.pmaudit.mapping;

import java.util.List;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;

/** Which of several checklists the columns of data are for. */
public final class FittingChecklists {

  private FittingChecklists() {}

  /** A checklist on offer, and what of a table it is fed by. */
  private record Offer(Checklist checklist, Bindings bindings) {

    boolean hasIds() {
      return bindings.byIndicator().containsKey(checklist.unit().idIndicator());
    }

    /** The most that coverage can be, in percent. */
    Fraction most() {
      return ChecklistCoverage.ofColumns(bindings, checklist).most();
    }

    boolean reachesFloor() {
      return most().compareTo(Fraction.of(checklist.floor())) >= 0;
    }
  }

  /**
   * Those whose units a table has the ids of (any, where it has none, as a form of one unit) and
   * that its columns can answer as far as their floor of coverage asks for; if there is none, those
   * they can answer most of. Empty where no column feeds any.
   *
   * @param tables whose personal columns are closed
   */
  public static List<Checklist> of(
      List<? extends Table> tables, List<Checklist> offered, Mapping mapping) {
    List<Offer> offers =
        tables.stream().flatMap(table -> offers(table, offered, mapping).stream()).toList();
    List<Checklist> fitting = those(offers, Offer::reachesFloor);
    Fraction best = offers.stream().map(Offer::most).max(Fraction::compareTo).orElse(Fraction.ZERO);
    return fitting.isEmpty() && best.signum() > 0
        ? those(offers, offer -> offer.most().equals(best))
        : fitting;
  }

  private static List<Offer> offers(Table table, List<Checklist> offered, Mapping mapping) {
    List<Offer> all =
        offered.stream()
            .map(
                one ->
                    new Offer(one, new Binder(one, mapping).bind(table, new Faults(), new Notes())))
            .toList();
    boolean identified = all.stream().anyMatch(Offer::hasIds);
    return all.stream().filter(offer -> offer.hasIds() || !identified).toList();
  }

  private static List<Checklist> those(List<Offer> offers, Predicate<Offer> which) {
    return offers.stream().filter(which).map(Offer::checklist).distinct().toList();
  }
}
