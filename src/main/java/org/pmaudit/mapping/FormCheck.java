package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.dataset.Caption;

/**
 * Whether a form asks for every criterion of a checklist.
 *
 * @param form the name of its file
 * @param criteria in the order of the checklist
 */
public record FormCheck(String form, Checklist checklist, List<AskedCriterion> criteria) {

  public FormCheck {
    criteria = List.copyOf(criteria);
  }

  public static FormCheck of(String form, List<Caption> captions, Checklist checklist) {
    Asking asking = new Asking(checklist, new AskedNames(checklist, captions));
    return new FormCheck(form, checklist, checklist.criteria().stream().map(asking::of).toList());
  }

  public long count(Predicate<AskedCriterion> which) {
    return criteria.stream().filter(which).count();
  }

  /** The critical criteria that the form does not ask for in full. */
  public List<AskedCriterion> criticalHoles() {
    return criteria.stream().filter(AskedCriterion::isCriticalHole).toList();
  }

  /** Looks up what the criteria of a checklist need. */
  private record Asking(Checklist checklist, AskedNames names) {

    AskedCriterion of(Criterion criterion) {
      Set<String> needed = new LinkedHashSet<>();
      if (criterion.measure() instanceof Measure.Single single) {
        needed.add(single.indicator());
      }
      criterion.measure().parts().forEach(part -> needed.add(part.indicator()));
      List<AskedCriterion.Asked> asked = new ArrayList<>();
      names.of(criterion.id()).ifPresent(asked::add);
      needed.forEach(id -> add(id, asked));
      boolean whole = names.of(criterion.id()).isPresent() || canBeMet(criterion.measure());
      List<Indicator> missing =
          whole
              ? List.of()
              : needed.stream().filter(id -> !isAsked(id)).map(checklist::indicator).toList();
      return new AskedCriterion(criterion, extent(whole, asked), asked, missing);
    }

    private static AskedCriterion.Extent extent(boolean whole, List<AskedCriterion.Asked> asked) {
      if (whole) {
        return AskedCriterion.Extent.WHOLLY;
      }
      return asked.isEmpty() ? AskedCriterion.Extent.NOT : AskedCriterion.Extent.PARTLY;
    }

    private boolean canBeMet(Measure measure) {
      if (measure instanceof Measure.Single single) {
        return isAsked(single.indicator());
      }
      long asked =
          measure.parts().stream().map(Part::indicator).filter(this::isAsked).distinct().count();
      if (measure instanceof Measure.AtLeast atLeast) {
        return asked >= atLeast.met();
      }
      return measure instanceof Measure.AnyOf ? asked > 0 : asked == indicators(measure);
    }

    private static long indicators(Measure measure) {
      return measure.parts().stream().map(Part::indicator).distinct().count();
    }

    /** Whether a place asks for it, or for all that it is computed from. */
    private boolean isAsked(String id) {
      Optional<Derivation> from = checklist.indicator(id).derivation();
      return names.of(id).isPresent()
          || from.filter(d -> isAsked(d.left()) && isAsked(d.right())).isPresent();
    }

    private void add(String id, List<AskedCriterion.Asked> into) {
      Optional<AskedCriterion.Asked> own = names.of(id);
      own.ifPresent(into::add);
      if (own.isEmpty()) {
        checklist
            .indicator(id)
            .derivation()
            .ifPresent(
                from -> {
                  add(from.left(), into);
                  add(from.right(), into);
                });
      }
    }
  }
}
