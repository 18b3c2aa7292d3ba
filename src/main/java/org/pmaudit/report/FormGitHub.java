package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.problem.Place;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;
import org.pmaudit.result.FormResult;
import org.pmaudit.text.Plural;

/** Workflow commands that GitHub shows at a form: a critical criterion each, and how many more. */
final class FormGitHub {

  /** As many as stay far under the size that GitHub takes. */
  private static final int ROWS = 1_000;

  private FormGitHub() {}

  /** Writes UTF-8 and leaves the stream open. */
  static void write(FormResult result, String language, OutputStream out) throws IOException {
    List<String> commands = new ArrayList<>();
    for (FormCheck check : result.checks()) {
      for (AskedCriterion one : check.criticalHoles()) {
        commands.add(command(check, one, language));
      }
    }
    int shown = Math.min(GitHubReport.SHOWN, commands.size());
    StringBuilder text = new StringBuilder();
    commands.subList(0, shown).forEach(command -> text.append(command).append('\n'));
    if (shown < commands.size()) {
      text.append(
          "::notice title=pmaudit::and %s not asked for in full\n"
              .formatted(
                  Plural.of(
                      commands.size() - shown,
                      "more critical criterion",
                      "more critical criteria")));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String command(FormCheck check, AskedCriterion one, String language) {
    Place place = one.place().orElse(new Place.InFile(check.form()));
    return GitHubReport.command(
        "error",
        Optional.of(place),
        "%s %s".formatted(one.criterion().id(), one.extent().words()),
        FormText.message(check, one, language));
  }

  /** A table with a row for each form and checklist. */
  static void writeSummary(FormResult result, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder("## Proposal templates\n\n");
    text.append("| | Form | Checklist | Critical criteria asked for | Not asked for in full |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    result.checks().stream().limit(ROWS).map(FormGitHub::row).forEach(text::append);
    if (result.checks().size() > ROWS) {
      text.append("\n%s more not shown here.\n".formatted(result.checks().size() - ROWS));
    }
    out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String row(FormCheck check) {
    long critical = check.count(one -> one.criterion().critical());
    return "| %s | %s | %s | %s of %s | %s |\n"
        .formatted(
            check.verdict().shout(),
            MarkdownText.escape(check.form()),
            check.checklist().id(),
            critical - check.criticalHoles().size(),
            critical,
            check.criticalHoles().stream()
                .map(hole -> hole.criterion().id())
                .collect(Collectors.joining(", ")));
  }
}
