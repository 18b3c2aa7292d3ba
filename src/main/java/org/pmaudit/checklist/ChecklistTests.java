package org.pmaudit.checklist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pmaudit.problem.UnusableInputException;

/**
 * The examples that stand beside a checklist in its {@code *.test.yaml}.
 *
 * @param file what the file is called in messages
 * @param checklist the id of the checklist they are of
 * @param asOf the day on which they hold
 */
public record ChecklistTests(
    String file, String checklist, LocalDate asOf, List<ChecklistTest> tests) {

  public ChecklistTests {
    tests = List.copyOf(tests);
  }

  /**
   * Reads the examples of a checklist; an id that neither it nor the library knows is a problem.
   * Answers to indicators of the library that the checklist does not use are left out.
   */
  static ChecklistTests read(YamlFile file, Checklist checklist, Catalogue library)
      throws UnusableInputException {
    ChecklistTests tests = new ChecklistTestReader(file, checklist, library).read();
    file.throwIfAny();
    return tests;
  }

  /** {@code camp.test.yaml} for {@code camp.yaml}: where the examples of a checklist stand. */
  public static Path beside(Path checklist) {
    String name = checklist.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return checklist.resolveSibling(stem + ".test" + (dot < 0 ? ".yaml" : name.substring(dot)));
  }
}
