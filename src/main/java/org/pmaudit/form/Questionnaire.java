package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Principle;

/**
 * The questions of a checklist, each once: those about the unit, then by the principle of the first
 * criterion that needs them. A figure computed from others comes after its parts.
 */
record Questionnaire(Checklist checklist, List<Section> sections) {

  Questionnaire {
    sections = List.copyOf(sections);
  }

  static Questionnaire of(Checklist checklist) {
    QuestionFinder finder = new QuestionFinder(checklist);
    List<Section> sections = new ArrayList<>();
    finder.section(Optional.empty()).ifPresent(sections::add);
    for (Principle principle : Principle.values()) {
      finder.section(Optional.of(principle)).ifPresent(sections::add);
    }
    return new Questionnaire(checklist, sections);
  }

  List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }

  /** What is known of a unit for an indicator; its id and name are known by themselves. */
  Optional<KnownAnswer> answer(Indicator indicator, KnownUnit unit) {
    if (indicator.id().equals(checklist.unit().idIndicator())) {
      return Optional.of(new KnownAnswer.Text(unit.id()));
    }
    if (indicator.id().equals(checklist.unit().nameIndicator()) && unit.name().isPresent()) {
      return unit.name().map(KnownAnswer.Text::new);
    }
    return Optional.ofNullable(unit.answers().get(indicator.id()));
  }
}
