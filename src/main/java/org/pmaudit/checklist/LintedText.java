package org.pmaudit.checklist;

import org.pmaudit.text.Plural;

/** What {@code lint} prints of a sound file. */
public final class LintedText {

  private LintedText() {}

  /** One or more lines, each with its line break. */
  public static String of(Linted linted) {
    if (linted instanceof Linted.OfChecklist of) {
      String examples =
          of.tests()
              .map(tests -> Plural.of(tests.tests().size(), "example"))
              .orElse("no examples beside it");
      return Holdings.of(of.checklist()).text() + "  examples    " + examples + "\n";
    }
    if (linted instanceof Linted.OfTests of) {
      return "%s of %s\n"
          .formatted(Plural.of(of.tests().tests().size(), "example"), of.checklist().id());
    }
    if (linted instanceof Linted.OfTailoring of) {
      Tailored tailored = of.tailored();
      return "tailors %s %s with %s, signed off by %s on %s\n"
          .formatted(
              tailored.base().id(),
              tailored.base().version(),
              Plural.of(tailored.changes().size(), "change"),
              tailored.signedOffBy(),
              tailored.signedOffOn());
    }
    if (linted instanceof Linted.OfDefinitions of) {
      return "%s entries\n".formatted(of.number());
    }
    return "neither a checklist, nor examples, nor a tailoring\n";
  }
}
