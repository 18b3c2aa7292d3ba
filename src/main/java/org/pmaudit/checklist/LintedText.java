package org.pmaudit.checklist;

import java.util.List;
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

  /** What is not in all of pmaudit's languages, a line each; nothing for files without texts. */
  public static String translations(Linted linted) {
    if (linted instanceof Linted.OfChecklist of) {
      return translations(MissingText.in(of.checklist()));
    }
    if (linted instanceof Linted.OfTailoring of) {
      return translations(MissingText.in(of.tailored().checklist()));
    }
    return "";
  }

  private static String translations(List<MissingText> missing) {
    String languages = String.join(", ", Phrases.LANGUAGES);
    if (missing.isEmpty()) {
      return "  translations  every text is there in %s\n".formatted(languages);
    }
    StringBuilder lines =
        new StringBuilder(
            "  translations  %s not in all of %s\n"
                .formatted(Plural.of(missing.size(), "text"), languages));
    missing.forEach(text -> lines.append("    ").append(text).append('\n'));
    return lines.toString();
  }
}
