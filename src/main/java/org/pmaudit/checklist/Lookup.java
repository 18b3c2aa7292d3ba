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

  /**
   * @param named checklists to look in, as given to {@code -c}; all shipped ones if there are none
   */
  public Lookup(ChecklistLibrary library, List<String> named) {
    this.library = library;
    this.named = named.isEmpty() ? library.ids() : List.copyOf(named);
  }

  /** What an id, or the path of a checklist, stands for. */
  public Shown find(String id) throws UnusableInputException {
    if (library.isChecklist(id)) {
      return new Shown.OfChecklist(library.checklist(id));
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
      checklists.add(library.checklist(name));
    }
    return checklists;
  }

  private Optional<Shown> definition(String id, List<Checklist> checklists) {
    Catalogue all = library.catalogue();
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
        Optional<ChecklistTests> tests = library.tests(named.get(i), checklist);
        List<ChecklistTest> examples = tests.map(ChecklistTests::tests).orElse(List.of());
        return Optional.of(
            new Shown.OfCriterion(found.get(), checklist, about(found.get(), examples)));
      }
    }
    return Optional.empty();
  }

  private static List<ChecklistTest> about(Criterion criterion, List<ChecklistTest> examples) {
    return examples.stream()
        .filter(example -> example.expected().verdicts().size() == 1)
        .filter(example -> example.expected().verdicts().containsKey(criterion.id()))
        .toList();
  }

  private UnusableInputException unknown(String id, List<Checklist> checklists) {
    List<String> ids = new ArrayList<>(library.ids());
    ids.addAll(CriterionReader.AREAS.meanings().keySet());
    ids.addAll(library.indicators().keySet());
    ids.addAll(library.sources().keySet());
    checklists.forEach(list -> ids.addAll(list.indicators().keySet()));
    checklists.forEach(list -> list.criteria().forEach(criterion -> ids.add(criterion.id())));
    return UnusableInputException.definition(
        Problem.at(
            new Place.OnCommandLine("show " + SourceText.words(id)),
            "nothing is called `%s`".formatted(SourceText.words(id)),
            Vocabulary.hint(id, ids, "`pmaudit list` shows what there is.")));
  }
}
