package org.pmaudit.report;

import java.util.List;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.OpenQuestions;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Wrapped;

/** On a terminal: the units to visit first, each with its shortest way up, and what to ask. */
record FirstVisitsText(Words words) {

  private static final int UNITS = 3;
  private static final int QUESTIONS = 2;

  void append(StringBuilder out, Audit audit) {
    List<UnitResult> worst =
        audit.units().stream()
            .filter(unit -> unit.isRanked() && !unit.gaps().isEmpty())
            .limit(UNITS)
            .toList();
    if (!worst.isEmpty()) {
      out.append("\n  ").append(words.text("text.first")).append('\n');
      worst.forEach(unit -> out.append(Wrapped.hanging(2, 6, line(unit))));
    }
    List<OpenQuestions> open = OpenQuestions.of(audit, new Cards(audit, words));
    if (!open.isEmpty()) {
      out.append("\n  ").append(words.text("ask.head"));
      out.append(" (").append(words.count("n.questions", open.size())).append(")\n");
      open.stream().limit(QUESTIONS).forEach(one -> out.append(asked(one, audit)));
    }
  }

  private String line(UnitResult unit) {
    String at = "%s (%s)".formatted(TextReport.label(unit), words.down(unit.scores().score()));
    if (unit.wayUpBlocked()) {
      return words.labelled(at, words.text("way.blocked"));
    }
    return WayUp.of(unit, words).map(way -> at + " → " + way.inShort()).orElse(at);
  }

  private String asked(OpenQuestions one, Audit audit) {
    String at = words.text("ask.at", words.units(audit.checklist().unit(), one.units()));
    int left = Wrapped.COLUMNS - 2 - one.criterion().id().length() - at.length() - 4;
    String question = one.criterion().asked();
    return "  %s %s (%s)\n".formatted(one.criterion().id(), Shortened.to(left, question), at);
  }
}
