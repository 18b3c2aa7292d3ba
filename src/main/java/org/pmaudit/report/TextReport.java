package org.pmaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.Departures;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.Input;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Result;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Wrapped;

/** The audit on a terminal: at most a screenful for each checklist, 80 columns wide. */
final class TextReport {

  private final Ink ink;
  private final Words words;
  private final int top;
  private final StringBuilder out = new StringBuilder();

  TextReport(ReportOptions options) {
    this.ink = options.ink();
    this.words = options.words();
    this.top = options.top();
  }

  String of(Result result) {
    for (Audit audit : result.audits()) {
      head(result, audit);
      if (Headline.isOne(audit)) {
        out.append(new UnitText(ink, words, audit).of(audit.units().get(0)));
      } else {
        several(audit);
      }
      new AreasText(words).append(out, audit);
      new DataText(ink, words).append(out, result, audit);
      out.append("  ").append(ink.bold(Strip.level(result, words))).append('\n');
      out.append(Wrapped.of(2, Strip.rule(result, words)));
      out.append('\n');
    }
    return out.toString();
  }

  private void head(Result result, Audit audit) {
    Checklist checklist = audit.checklist();
    String left =
        "%s %s · %s"
            .formatted(
                words.phrase(checklist.title()),
                checklist.version(),
                words.count("n.criteria", checklist.criteria().size()));
    out.append(ink.bold(left)).append('\n').append(Wrapped.of(2, read(result, audit)));
    Departures.inShort(checklist, words).forEach(sentence -> out.append(Wrapped.of(2, sentence)));
    out.append('\n');
  }

  private String read(Result result, Audit audit) {
    String files =
        result.inputs().size() <= 3
            ? result.inputs().stream().map(Input::name).collect(Collectors.joining(", "))
            : words.count("n.files", result.inputs().size());
    Summary summary = audit.summary();
    String people = words.people(summary.people());
    if (summary.peopleUnknown() > 0) {
      people += words.text("text.people_unknown", summary.peopleUnknown());
    }
    String units = words.units(audit.checklist().unit(), summary.units());
    return words.labelled(words.isolated(files), words.joined(List.of(units, people)));
  }

  private void several(Audit audit) {
    Summary summary = audit.summary();
    score(audit);
    ratings(summary);
    if (summary.judged() > 0) {
      critical(audit);
    }
    if (summary.ranked() > 0) {
      new PrinciplesText(words).append(out, audit);
    }
    if (summary.judged() > 0) {
      new RecurringText(ink, words, top).append(out, audit);
      new FirstVisitsText(words).append(out, audit);
    }
  }

  private void score(Audit audit) {
    Summary summary = audit.summary();
    if (summary.ranked() == 0) {
      out.append(
          words.text(
              "text.no_score",
              words.percent(summary.mean().coverage()),
              words.units(audit.checklist().unit())));
      out.append('\n');
      unjudged(audit);
      return;
    }
    out.append(
        words.text(
            "text.score",
            ink.bold(words.down(summary.mean().score())),
            words.range(summary.mean()),
            words.percent(summary.mean().coverage()),
            summary.band().map(this::rating).orElse(Printed.NONE)));
    out.append('\n');
    summary
        .weighted()
        .ifPresent(
            mean ->
                out.append("  ")
                    .append(words.text("score.weighted", words.down(mean)))
                    .append('\n'));
  }

  /** Why so little could be judged, and what helps. */
  private void unjudged(Audit audit) {
    Set<String> fed =
        audit.mapping().stream().map(ColumnUse::indicator).collect(Collectors.toSet());
    long unfed =
        audit.summary().criteria().stream()
            .filter(one -> one.met() + one.partly() + one.notMet() + one.notApplicable() == 0)
            .count();
    String unfedOf =
        words.text(
            "text.unfed",
            unfed,
            words.count("n.criteria", audit.summary().criteria().size()),
            words.count("n.indicators", fed.size()));
    out.append(Wrapped.of(10, unfedOf.strip()));
    out.append("          pmaudit map DATA -c ").append(audit.checklist().id()).append('\n');
  }

  private String rating(Rating rating) {
    return ink.rating(rating, Symbols.of(rating) + " " + words.rating(rating));
  }

  private void ratings(Summary summary) {
    List<String> counts = new ArrayList<>();
    for (Rating rating : Rating.values()) {
      long units = summary.ratings().getOrDefault(rating, Headcount.NONE).units();
      if (units > 0 || rating.isBand()) {
        counts.add(rating(rating) + " " + words.number(units));
      }
    }
    out.append("  ").append(String.join("   ", counts)).append('\n');
  }

  private void critical(Audit audit) {
    Headcount critical = audit.summary().critical();
    if (critical.units() == 0) {
      out.append("  ").append(words.text("text.no_critical")).append('\n');
      return;
    }
    out.append("  ").append(ink.critical(Symbols.CRITICAL)).append(' ');
    out.append(
        words.text(
            words.form("text.critical", critical.units()),
            critical.units(),
            words.units(audit.checklist().unit(), audit.summary().units()),
            words.text(
                "where." + audit.checklist().unit().word(), words.people(critical.people()))));
    out.append('\n');
  }

  static String label(UnitResult unit) {
    String label = unit.name().map(name -> unit.id() + " " + name).orElse(unit.id());
    return label.replaceAll("\\R", " ");
  }
}
