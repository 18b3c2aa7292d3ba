package org.pmaudit.report;

import java.util.List;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Printed;
import org.pmaudit.result.RecurringGap;

/**
 * The gaps that recur, on a terminal.
 *
 * @param top how many are shown before the rest is counted
 */
record RecurringText(Ink ink, Words words, int top) {

  private static final int TITLE = 49;

  void append(StringBuilder out, Audit audit) {
    List<RecurringGap> gaps = RecurringGap.of(audit);
    if (gaps.isEmpty()) {
      return;
    }
    out.append('\n');
    out.append(
        "  %-51s %9s %8s %7s\n"
            .formatted(
                words.text("recurring.head"),
                words.units(audit.checklist().unit()),
                words.text("text.col.people"),
                words.text("text.col.gain")));
    gaps.stream().limit(top).map(this::line).forEach(out::append);
    if (gaps.size() > top) {
      out.append("  ").append(words.text("text.top", gaps.size() - top, gaps.size())).append('\n');
    }
  }

  private String line(RecurringGap gap) {
    String sign = gap.criterion().critical() ? ink.critical(Symbols.CRITICAL) : " ";
    String fault = words.phrase(gap.criterion().gap().orElse(gap.criterion().title())).text();
    return "  %s %-49s %9s %8s %7s\n"
        .formatted(
            sign,
            Shortened.to(TITLE, gap.criterion().id() + " " + fault),
            words.number(gap.summary().gaps()),
            words.number(gap.summary().people()),
            gap.summary().gain().map(words::gain).orElse(Printed.NONE));
  }
}
