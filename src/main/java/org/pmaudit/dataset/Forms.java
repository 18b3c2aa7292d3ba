package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;

/** The forms that the pages of a file make up. */
final class Forms {

  private Forms() {}

  /** Whether pages are of a form: one of them is by itself, or they have several questions. */
  static boolean are(List<FormPage> pages) {
    Set<List<String>> questions = new HashSet<>();
    pages.forEach(page -> page.answers().forEach(answer -> questions.add(answer.question().ids())));
    return questions.size() > 1 || pages.stream().anyMatch(FormPage::sure);
  }

  /** One form, or one for each unit, where pages say that they are about different ones. */
  static List<Table> tables(List<FormPage> pages, FormNames names) throws UnusableInputException {
    List<FormPage> asking = pages.stream().filter(page -> !page.answers().isEmpty()).toList();
    Set<String> units =
        asking.stream().flatMap(page -> page.units(names).stream()).collect(Collectors.toSet());
    List<Table> forms = new ArrayList<>();
    if (units.size() < 2) {
      forms.add(FilledForm.of(asking, names));
      return forms;
    }
    for (List<FormPage> ofUnit : byUnit(asking, names)) {
      forms.add(FilledForm.of(ofUnit, names));
    }
    return forms;
  }

  private static List<List<FormPage>> byUnit(List<FormPage> pages, FormNames names)
      throws UnusableInputException {
    Map<Set<String>, List<FormPage>> byUnit = new LinkedHashMap<>();
    Problems problems = new Problems();
    for (FormPage page : pages) {
      Set<String> units = page.units(names);
      if (!units.isEmpty()) {
        byUnit.computeIfAbsent(units, any -> new ArrayList<>()).add(page);
      } else if (page.isAnswered()) {
        problems.add(unnamed(page));
      }
    }
    problems.throwIfAny(UnusableInputException.Kind.DATA);
    return List.copyOf(byUnit.values());
  }

  private static Problem unnamed(FormPage page) {
    Place place = page.answers().get(0).asked();
    return Problem.at(
        place,
        "the pages of this file are about different units, and this one does not say which",
        "answer on each page which unit it is about, or give each form a file");
  }
}
