package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.dataset.Caption;
import org.pmaudit.mapping.QuestionNames;
import org.pmaudit.problem.Note;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.AskedCriterion.Asked;
import org.pmaudit.result.FormCheck;

/** Holds the captions of a form against what the criteria of a checklist need. */
public final class FormChecking {

  private final Checklist checklist;
  private final QuestionNames names;
  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  private FormChecking(Checklist checklist) {
    this.checklist = checklist;
    names = new QuestionNames(checklist);
  }

  public static FormCheck of(String form, List<Caption> captions, Checklist checklist) {
    FormChecking checking = new FormChecking(checklist);
    captions.forEach(checking::take);
    List<AskedCriterion> criteria = checklist.criteria().stream().map(checking::criterion).toList();
    return new FormCheck(form, checklist, criteria, checking.notes, List.of());
  }

  private void take(Caption caption) {
    String text = caption.text();
    if (text.startsWith("#")) {
      names.tagged(text).forEach(name -> put(name, caption));
      return;
    }
    names.of(text).ifPresent(name -> put(name, caption));
    Set<String> several = names.severalIn(text);
    if (!several.isEmpty()) {
      notes.add(
          new Note(
              "several-ids",
              caption.place(),
              "this has the ids %s, so it asks for none of them"
                  .formatted("`" + String.join("`, `", several) + "`")));
    }
  }

  private void put(QuestionNames.Name name, Caption caption) {
    asked.putIfAbsent(
        name.target(),
        new Asked(name.target(), name.how(), caption.kind().word(), caption.place()));
  }

  private AskedCriterion criterion(Criterion criterion) {
    Set<String> needed = new LinkedHashSet<>();
    if (criterion.measure() instanceof Measure.Single single) {
      needed.add(single.indicator());
    }
    criterion.measure().parts().forEach(part -> needed.add(part.indicator()));
    List<Asked> places = new ArrayList<>();
    of(criterion.id()).ifPresent(places::add);
    needed.forEach(id -> add(id, places));
    boolean whole = of(criterion.id()).isPresent() || canBeMet(criterion.measure());
    Set<String> deciding = new LinkedHashSet<>();
    criterion.applies().ifPresent(condition -> add(condition, deciding));
    return new AskedCriterion(
        criterion,
        extent(whole, places),
        places,
        whole ? List.of() : notAsked(needed),
        places.isEmpty() ? List.of() : notAsked(deciding));
  }

  private List<Indicator> notAsked(Set<String> ids) {
    return ids.stream().filter(id -> !isAsked(id)).map(checklist::indicator).toList();
  }

  /** Adds the indicators that a condition looks at. */
  private static void add(Condition condition, Set<String> into) {
    if (condition instanceof Condition.Holds holds) {
      into.add(holds.indicator());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(one -> add(one, into));
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(one -> add(one, into));
    }
  }

  private Optional<Asked> of(String id) {
    return Optional.ofNullable(asked.get(id));
  }

  private static AskedCriterion.Extent extent(boolean whole, List<Asked> places) {
    if (whole) {
      return AskedCriterion.Extent.WHOLLY;
    }
    return places.isEmpty() ? AskedCriterion.Extent.NOT : AskedCriterion.Extent.PARTLY;
  }

  private boolean canBeMet(Measure measure) {
    if (measure instanceof Measure.Single single) {
      return isAsked(single.indicator());
    }
    List<String> indicators = measure.parts().stream().map(Part::indicator).distinct().toList();
    long found = indicators.stream().filter(this::isAsked).count();
    if (measure instanceof Measure.AtLeast atLeast) {
      return found >= atLeast.met();
    }
    return measure instanceof Measure.AnyOf ? found > 0 : found == indicators.size();
  }

  /** Whether a place asks for it, or for all that it is computed from. */
  private boolean isAsked(String id) {
    Optional<Derivation> from = checklist.indicator(id).derivation();
    return of(id).isPresent()
        || from.filter(one -> isAsked(one.left()) && isAsked(one.right())).isPresent();
  }

  private void add(String id, List<Asked> into) {
    Optional<Asked> own = of(id);
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
