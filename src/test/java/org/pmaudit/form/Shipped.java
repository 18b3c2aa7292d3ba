package org.pmaudit.form;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.problem.UnusableInputException;

/** The shipped checklists, read once for all tests. */
final class Shipped {

  private static final List<Checklist> ALL = all();

  private Shipped() {}

  private static List<Checklist> all() {
    try {
      return ChecklistLibrary.shipped().checklists();
    } catch (UnusableInputException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Checklist> checklists() {
    return ALL;
  }

  static Checklist checklist(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> ids() {
    return ALL.stream().map(Checklist::id).toList();
  }

  /** Every checklist in every language. */
  static Stream<Arguments> inEveryLanguage() {
    return ids().stream()
        .flatMap(id -> Phrases.LANGUAGES.stream().map(language -> Arguments.of(id, language)));
  }
}
