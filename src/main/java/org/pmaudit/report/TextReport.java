package org.pmaudit.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.Input;
import org.pmaudit.result.Printed;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Result;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Plural;

/** The audit on a terminal: at most a screenful for each checklist, 80 columns wide. */
final class TextReport {

  private static final int BAR = 20;

  private final Ink ink;
  private final String language;
  private final int top;
  private final StringBuilder out = new StringBuilder();

  /**
   * A report in a language.
   *
   * @param top how many recurring gaps are shown before the rest is counted
   */
  TextReport(Ink ink, String language, int top) {
    this.ink = ink;
    this.language = language;
    this.top = top;
  }

  String of(Result result) {
    for (Audit audit : result.audits()) {
      head(result, audit);
      if (audit.summary().units() == 1 && audit.unitsComplete()) {
        out.append(new UnitText(ink, language).of(audit, audit.units().get(0)));
      } else {
        several(audit);
      }
      new DataText(ink).append(out, result, audit);
      out.append('\n');
    }
    return out.toString();
  }

  private void head(Result result, Audit audit) {
    Checklist checklist = audit.checklist();
    String left =
        "%s %s · %s"
            .formatted(
                checklist.title().in(language),
                checklist.version(),
                Plural.of(checklist.criteria().size(), "criterion", "criteria"));
    out.append(ink.bold(left)).append('\n').append("  ").append(read(result, audit)).append("\n\n");
  }

  private static String read(Result result, Audit audit) {
    String files =
        result.inputs().size() <= 3
            ? result.inputs().stream().map(Input::name).collect(Collectors.joining(", "))
            : "%s and %s more".formatted(result.inputs().get(0).name(), result.inputs().size() - 1);
    Summary summary = audit.summary();
    String people = Figures.count(summary.people()) + " people";
    if (summary.peopleUnknown() > 0) {
      people += " (not known for " + Figures.count(summary.peopleUnknown()) + ")";
    }
    return "%s: %s %s, %s"
        .formatted(
            files,
            Figures.count(summary.units()),
            summary.units() == 1 ? audit.checklist().unit().word() : plural(audit.checklist()),
            people);
  }

  private static String plural(Checklist checklist) {
    return checklist.unit().word() + "s";
  }

  private void several(Audit audit) {
    Summary summary = audit.summary();
    score(audit);
    ratings(summary);
    critical(audit);
    if (summary.judged() > 0) {
      principles(audit);
      recurring(audit);
      first(audit);
    }
  }

  private void score(Audit audit) {
    Summary summary = audit.summary();
    if (summary.ranked() == 0) {
      out.append(
          "  Score   %s      Coverage %s %%   not enough data: %s can be ranked\n"
              .formatted(
                  Printed.NONE,
                  Printed.down(summary.mean().coverage()),
                  "none of the " + plural(audit.checklist())));
      unjudged(audit);
      return;
    }
    out.append(
        "  Score   %s  (%s)     Coverage %s %%   Overall  %s\n"
            .formatted(
                ink.bold(Printed.down(summary.mean().score())),
                Printed.range(summary.mean()),
                Printed.down(summary.mean().coverage()),
                summary.band().map(this::rating).orElse(Printed.NONE)));
    summary
        .weighted()
        .ifPresent(
            mean -> out.append("  weighted by people: ").append(Printed.down(mean)).append('\n'));
  }

  /** Why so little could be judged, and what helps. */
  private void unjudged(Audit audit) {
    Set<String> fed =
        audit.mapping().stream().map(ColumnUse::indicator).collect(Collectors.toSet());
    long unfed =
        audit.summary().criteria().stream()
            .filter(one -> one.met() + one.partly() + one.notMet() + one.notApplicable() == 0)
            .count();
    out.append(
        "          %s of %s criteria have no answer at all; %s. Which columns could feed them:\n"
            .formatted(
                unfed,
                audit.summary().criteria().size(),
                Plural.of(fed.size(), "indicator is", "indicators are") + " fed by a column"));
    out.append("          pmaudit map DATA -c ").append(audit.checklist().id()).append('\n');
  }

  private String rating(Rating rating) {
    return ink.rating(rating, Symbols.of(rating) + " " + Symbols.word(rating));
  }

  private void ratings(Summary summary) {
    List<String> counts = new ArrayList<>();
    for (Rating rating : Rating.values()) {
      long units = summary.ratings().getOrDefault(rating, Headcount.NONE).units();
      if (units > 0 || rating.isBand()) {
        counts.add(rating(rating) + " " + Figures.count(units));
      }
    }
    out.append("  ").append(String.join("   ", counts)).append('\n');
  }

  private void critical(Audit audit) {
    Headcount critical = audit.summary().critical();
    if (critical.units() == 0) {
      out.append("  No known critical gap\n");
      return;
    }
    out.append(
        "  %s %s of %s %s %s a critical gap; %s people %s\n"
            .formatted(
                ink.critical(Symbols.CRITICAL),
                Figures.count(critical.units()),
                Figures.count(audit.summary().units()),
                plural(audit.checklist()),
                critical.units() == 1 ? "has" : "have",
                Figures.count(critical.people()),
                where(audit.checklist())));
  }

  private static String where(Checklist checklist) {
    return switch (checklist.unit()) {
      case SITE, AREA -> "live there";
      case MOVEMENT -> "were moved";
      case PROJECT -> "are targeted";
    };
  }

  private void principles(Audit audit) {
    out.append('\n');
    out.append(
        "  %-38s %7s %16s %9s\n"
            .formatted(
                "Where protection is weakest",
                "score",
                plural(audit.checklist()) + " with gaps",
                "people"));
    audit.summary().principles().entrySet().stream()
        .sorted(Comparator.comparing(TextReport::weakness).thenComparing(Map.Entry::getKey))
        .forEach(this::principle);
  }

  private static Fraction weakness(Map.Entry<Principle, GroupScores> entry) {
    return entry.getValue().scores().score().orElse(Fraction.of(101, 1));
  }

  private void principle(Map.Entry<Principle, GroupScores> entry) {
    GroupScores scores = entry.getValue();
    out.append(
        "  %-16s %s %7s %16s %9s\n"
            .formatted(
                Symbols.word(entry.getKey()),
                bar(scores.scores().score()),
                Printed.down(scores.scores().score()),
                Figures.count(scores.gaps().units()),
                Figures.count(scores.gaps().people())));
  }

  private static String bar(Optional<Fraction> score) {
    int filled =
        score
            .map(s -> s.times(BAR).over(Fraction.of(100, 1)).rounded(0, RoundingMode.FLOOR))
            .map(Number::intValue)
            .orElse(0);
    return "█".repeat(filled) + "░".repeat(BAR - filled) + " ";
  }

  private void recurring(Audit audit) {
    List<RecurringGap> gaps = RecurringGap.of(audit);
    if (gaps.isEmpty()) {
      return;
    }
    out.append('\n');
    String units = plural(audit.checklist());
    out.append("  %-51s %9s %8s %7s\n".formatted("The gaps that recur", units, "people", "gain"));
    gaps.stream().limit(top).forEach(this::recurring);
    if (gaps.size() > top) {
      out.append("  (%s more: --top %s shows all)\n".formatted(gaps.size() - top, gaps.size()));
    }
  }

  private void recurring(RecurringGap gap) {
    String sign = gap.criterion().critical() ? ink.critical(Symbols.CRITICAL) : " ";
    String what = gap.criterion().id() + " " + gap.criterion().gapIn(language);
    out.append(
        "  %s %-49s %9s %8s %7s\n"
            .formatted(
                sign,
                shortened(what, 49),
                Figures.count(gap.summary().gaps()),
                Figures.count(gap.summary().people()),
                "+" + Printed.down(gap.summary().gain())));
  }

  /** A text cut to a length, with an ellipsis where something was cut. */
  static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "…";
  }

  private void first(Audit audit) {
    List<String> worst =
        audit.units().stream()
            .filter(UnitResult::isRanked)
            .limit(3)
            .map(unit -> "%s (%s)".formatted(label(unit), Printed.down(unit.scores().score())))
            .toList();
    if (!worst.isEmpty()) {
      out.append('\n').append("  First to visit: ").append(String.join(", ", worst)).append('\n');
    }
  }

  static String label(UnitResult unit) {
    return unit.name().map(name -> unit.id() + " " + name).orElse(unit.id());
  }
}
