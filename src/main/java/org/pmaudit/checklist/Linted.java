package org.pmaudit.checklist;

import java.util.Optional;

/** What a file that was checked turned out to be. */
public sealed interface Linted {

  /** A checklist, with the examples beside it. */
  record OfChecklist(Checklist checklist, Optional<ChecklistTests> tests) implements Linted {}

  /** The examples of a checklist. */
  record OfTests(ChecklistTests tests, Checklist checklist) implements Linted {}

  /** A tailoring, applied to its checklist. */
  record OfTailoring(Tailored tailored) implements Linted {}

  /** The indicators, sources or areas of a library, in the file of that name. */
  record OfDefinitions(String file, int number) implements Linted {}

  /** Nothing this package knows: a mapping, waivers, a configuration. */
  record OfAnotherKind() implements Linted {}
}
