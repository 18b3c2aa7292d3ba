package org.pmaudit.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;
import org.pmaudit.result.FormResult;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Plural;

/** Tells a person which criteria forms ask for, and where. */
public final class FormText {

  private FormText() {}

  static String of(FormResult result, String language) {
    String text =
        result.checks().stream()
            .map(check -> of(check, language))
            .collect(Collectors.joining("\n"));
    return TerminalText.of(text, Ink.PLAIN);
  }

  private static String of(FormCheck check, String language) {
    StringBuilder text = new StringBuilder(line(check) + "\n");
    check.filled().forEach(unit -> text.append("  " + filled(unit) + "\n"));
    check.criteria().forEach(one -> text.append(lines(one, language)));
    return text.toString();
  }

  /** The verdict on a form: {@code PASS a.docx (cccm-design): 8 of 8 critical criteria …}. */
  public static String line(FormCheck check) {
    String line =
        "%s  %s (%s): %s of %s critical criteria are asked for, %s of %s in all"
            .formatted(
                check.verdict().shout(),
                check.form(),
                check.checklist().id(),
                check.count(one -> one.isWhole() && one.criterion().critical()),
                check.count(one -> one.criterion().critical()),
                check.count(AskedCriterion::isWhole),
                check.criteria().size());
    return TerminalText.of(line.replaceAll("\\R", " "), Ink.PLAIN);
  }

  private static String filled(UnitResult unit) {
    List<String> critical = unit.gaps().stream().filter(Gap::critical).map(Gap::criterion).toList();
    String gaps =
        critical.isEmpty()
            ? "no critical gap"
            : Plural.of(critical.size(), "critical gap") + ": " + String.join(", ", critical);
    return "filled in for %s: %s, %s, %s"
        .formatted(
            TextReport.label(unit),
            Printed.line(unit.scores()),
            unit.rating().word().replace('_', ' '),
            gaps)
        .replaceAll("\\R", " ");
  }

  private static String lines(AskedCriterion one, String language) {
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
    one.missing().forEach(each -> text.append("      ask: " + ask(each, language) + "\n"));
    one.undecided()
        .forEach(
            each ->
                text.append("      ask too, whether it applies: " + ask(each, language) + "\n"));
    return text.toString();
  }

  private static String place(AskedCriterion.Asked asked) {
    return asked.place()
        + ": %s with the %s of `%s`".formatted(asked.kind(), asked.how(), asked.name());
  }

  private static String ask(Indicator missing, String language) {
    return missing.ask(language) + " (`" + missing.id() + "`)";
  }

  /** What a form asks for of a criterion, and what more it should, in one line. */
  static String message(FormCheck check, AskedCriterion one, String language) {
    String what =
        "%s: %s: %s."
            .formatted(check.form(), one.extent().words(), one.criterion().title().in(language));
    String missing =
        one.missing().stream()
            .map(indicator -> ask(indicator, language))
            .collect(Collectors.joining("; "));
    return missing.isEmpty() ? what : what + " Ask: " + missing;
  }
}
