package org.pmaudit.report;

import java.util.stream.Collectors;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;

/** Tells a person which criteria a form asks for, and where. */
public final class FormText {

  private FormText() {}

  /** A block that ends with a line break. */
  public static String of(FormCheck check, String language) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %s of %s criteria of %s %s are asked for, %s of %s critical ones\n"
            .formatted(
                check.form(),
                check.count(AskedCriterion::isWhole),
                check.criteria().size(),
                check.checklist().id(),
                check.checklist().version(),
                check.count(one -> one.isWhole() && one.criterion().critical()),
                check.count(one -> one.criterion().critical())));
    check.criteria().forEach(one -> text.append(line(one, language)));
    return text.toString();
  }

  private static String line(AskedCriterion one, String language) {
    StringBuilder text = new StringBuilder();
    text.append(one.isWhole() ? "  ✔ " : one.isCriticalHole() ? "  ✖ " : "  – ");
    text.append(
        "%s %s%s: %s\n"
            .formatted(
                one.criterion().id(),
                one.criterion().critical() ? "(critical) " : "",
                one.extent().words(),
                one.criterion().title().in(language)));
    one.asked().forEach(asked -> text.append("      at " + place(asked) + "\n"));
    one.missing().forEach(missing -> text.append("      ask: " + ask(missing, language) + "\n"));
    return text.toString();
  }

  private static String place(AskedCriterion.Asked asked) {
    return asked.place()
        + ": %s with the %s of `%s`".formatted(asked.kind(), asked.how(), asked.name());
  }

  private static String ask(Indicator missing, String language) {
    return missing.ask(language) + " (`" + missing.id() + "`)";
  }

  /** The ids of some criteria, as a sentence lists them. */
  public static String ids(FormCheck check) {
    return check.criticalHoles().stream()
        .map(hole -> hole.criterion().id())
        .collect(Collectors.joining(", "));
  }
}
