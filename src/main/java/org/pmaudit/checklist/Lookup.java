package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Finds by its id whatever the library, or a user's own checklists, hold. */
public final class Lookup {

  private final ChecklistLibrary library;
  private final List<String> named;
  private final Optional<Tailoring> tailoring;
  private final Optional<AreaRestriction> restriction;

  /**
   * Looks in checklists as they are.
   *
   * @param own checklists to look in before the shipped ones, as given to {@code -c}
   */
  public Lookup(ChecklistLibrary library, List<String> own) {
    this(library, own, Optional.empty(), Optional.empty());
  }

  /**
   * @param own checklists to look in before the shipped ones, as given to {@code -c}
   * @param tailoring what to apply to the checklist it was made for
   * @param restriction what to cut a checklist down to
   */
  public Lookup(
      ChecklistLibrary library,
      List<String> own,
      Optional<Tailoring> tailoring,
      Optional<AreaRestriction> restriction) {
    this.library = library;
    this.named = new ArrayList<>(own);
    this.named.addAll(library.ids());
    this.tailoring = tailoring;
    this.restriction = restriction;
  }

  /** What an id, or the path of a checklist, stands for. */
  public Shown find(String id) throws UnusableInputException {
    if (library.isChecklist(id)) {
      return checklist(id);
    }
    Optional<ProtectionArea> area = CriterionReader.AREAS.meaning(id);
    if (area.isPresent()) {
      return area(area.get());
    }
    List<Checklist> checklists = checklists();
    Optional<Shown> definition = definition(id, checklists);
    if (definition.isPresent()) {
      return definition.get();
    }
    Optional<Shown> criterion = criterion(id, checklists);
    if (criterion.isPresent()) {
      return criterion.get();
    }
    throw unknown(id, checklists);
  }

  private Shown checklist(String id) throws UnusableInputException {
    Checklist checklist = library.checklist(id);
    if (tailoring.isPresent() && !tailoring.get().checklist().equals(checklist.id())) {
      throw fault(
          new Place.InFile(tailoring.get().file().name()),
          "tailors `%s`, not `%s`".formatted(tailoring.get().checklist(), checklist.id()),
          "show that one, or leave the tailoring out");
    }
    Optional<Tailored> tailored = tailored(checklist);
    Checklist whole = tailored.map(Tailored::checklist).orElse(checklist);
    if (restriction.isEmpty()) {
      return new Shown.OfChecklist(whole, tailored);
    }
    Optional<Checklist> cut = restriction.get().of(whole);
    if (cut.isEmpty()) {
      throw fault(
          new Place.OnCommandLine("--area"),
          "`%s` has no such criterion".formatted(checklist.id()),
          "`pmaudit portfolio` shows which checklists have some");
    }
    return new Shown.OfChecklist(cut.get(), tailored);
  }

  private static UnusableInputException fault(Place place, String what, String hint) {
    return UnusableInputException.definition(Problem.at(place, what, hint));
  }

  /** An area with all criteria that are tagged with it. */
  public Shown.OfArea area(ProtectionArea area) throws UnusableInputException {
    AreaGuide guide = library.portfolio().get(area);
    if (guide == null) {
      throw new IllegalArgumentException("the portfolio has no area " + area.word());
    }
    return new Shown.OfArea(guide, checklists());
  }

  private List<Checklist> checklists() throws UnusableInputException {
    List<Checklist> checklists = new ArrayList<>();
    for (String name : named) {
      Checklist checklist = library.checklist(name);
      checklists.add(tailored(checklist).map(Tailored::checklist).orElse(checklist));
    }
    return checklists;
  }

  private Optional<Tailored> tailored(Checklist checklist) throws UnusableInputException {
    return tailoring.isPresent() && tailoring.get().checklist().equals(checklist.id())
        ? Optional.of(library.tailored(tailoring.get(), checklist))
        : Optional.empty();
  }

  private Optional<Shown> definition(String id, List<Checklist> checklists)
      throws UnusableInputException {
    Catalogue all = library.surroundings().catalogue();
    for (Checklist checklist : checklists) {
      all =
          all.withIndicators(checklist.indicators().values())
              .withSources(checklist.sources().values());
    }
    Optional<Indicator> indicator = all.indicator(id);
    if (indicator.isPresent()) {
      return Optional.of(new Shown.OfIndicator(indicator.get(), checklists));
    }
    return Optional.ofNullable(all.sources().get(id))
        .map(source -> new Shown.OfSource(source, checklists));
  }

  private Optional<Shown> criterion(String id, List<Checklist> checklists)
      throws UnusableInputException {
    for (int i = 0; i < checklists.size(); i++) {
      Checklist checklist = checklists.get(i);
      Optional<Criterion> found = checklist.findCriterion(id);
      if (found.isPresent()) {
        return Optional.of(shown(found.get(), checklist, named.get(i)));
      }
      for (SwitchedOff off : checklist.switchedOff()) {
        if (off.criterion().equals(id)) {
          throw fault(
              new Place.OnCommandLine("show " + id),
              "the tailoring switches `%s` off: %s".formatted(id, off.reason()),
              "leave the tailoring out to see it");
        }
      }
    }
    return Optional.empty();
  }

  private Shown shown(Criterion criterion, Checklist checklist, String name)
      throws UnusableInputException {
    Checklist base = library.checklist(name);
    Optional<ChecklistTests> tests = library.tests(name, base);
    boolean asShipped = base.findCriterion(criterion.id()).equals(Optional.of(criterion));
    List<ChecklistTest> examples =
        asShipped ? tests.map(ChecklistTests::tests).orElse(List.of()) : List.of();
    return new Shown.OfCriterion(criterion, checklist, about(criterion, examples), tailored(base));
  }

  private static List<ChecklistTest> about(Criterion criterion, List<ChecklistTest> examples) {
    return examples.stream()
        .filter(example -> example.expected().verdicts().size() == 1)
        .filter(example -> example.expected().verdicts().containsKey(criterion.id()))
        .toList();
  }

  private UnusableInputException unknown(String id, List<Checklist> checklists)
      throws UnusableInputException {
    List<String> ids = new ArrayList<>(library.ids());
    ids.addAll(CriterionReader.AREAS.meanings().keySet());
    ids.addAll(library.indicators().keySet());
    ids.addAll(library.sources().keySet());
    checklists.forEach(list -> ids.addAll(list.indicators().keySet()));
    checklists.forEach(list -> list.criteria().forEach(criterion -> ids.add(criterion.id())));
    return fault(
        new Place.OnCommandLine("show " + SourceText.words(id)),
        "nothing is called `%s`".formatted(SourceText.words(id)),
        Vocabulary.hint(id, ids, "`pmaudit list` shows what there is."));
  }
}
