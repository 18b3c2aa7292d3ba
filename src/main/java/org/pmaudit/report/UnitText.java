package org.pmaudit.report;

import java.util.stream.Collectors;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Rating;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Evidence;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Step;
import org.pmaudit.result.UnitResult;

/** One unit on a terminal: what is missing, what to do, and the shortest way up. */
final class UnitText {

  private static final int GAPS_SHOWN = 8;

  private final Ink ink;
  private final String language;
  private final StringBuilder out = new StringBuilder();

  UnitText(Ink ink, String language) {
    this.ink = ink;
    this.language = language;
  }

  String of(Audit audit, UnitResult unit) {
    out.append("  ").append(ink.bold(TextReport.label(unit))).append('\n');
    score(unit);
    unit.gaps().stream().limit(GAPS_SHOWN).forEach(gap -> gap(audit, gap));
    if (unit.gaps().size() > GAPS_SHOWN) {
      out.append(
          "\n  %s more gaps stand in the files\n".formatted(unit.gaps().size() - GAPS_SHOWN));
    }
    wayUp(audit, unit);
    toAsk(audit, unit);
    return out.toString();
  }

  private void score(UnitResult unit) {
    out.append("  Score   ").append(ink.bold(Printed.down(unit.scores().score())));
    unit.scores().low().ifPresent(low -> out.append("  (" + Printed.range(unit.scores()) + ")"));
    out.append("     Coverage ").append(Printed.down(unit.scores().coverage())).append(" %   ");
    out.append(rating(unit.rating()));
    if (!unit.cappedBy().isEmpty()) {
      out.append(", capped by ").append(String.join(", ", unit.cappedBy()));
    }
    out.append('\n');
    unit.nullReason().ifPresent(reason -> out.append("  No score: " + reason + '\n'));
  }

  private String rating(Rating rating) {
    return ink.rating(rating, Symbols.of(rating) + " " + Symbols.word(rating));
  }

  private void gap(Audit audit, Gap gap) {
    Criterion criterion = audit.checklist().criterion(gap.criterion());
    String sign = gap.critical() ? ink.critical(Symbols.CRITICAL) : Symbols.of(gap.verdict());
    out.append(
        "\n  %s %s %s  +%s\n"
            .formatted(
                sign, criterion.id(), criterion.gapIn(language), Printed.down(gap.points())));
    gap.evidence().forEach(found -> found(audit, found));
    criterion
        .action()
        .ifPresent(action -> out.append("      Do     ").append(action.in(language)).append('\n'));
    gap.waiver().ifPresent(waiver -> out.append(waived(waiver)));
  }

  private static String waived(Gap.WaiverLabel waiver) {
    return "      %s %s: %s (%s)\n"
        .formatted(
            waiver.inForce() ? "Waived until" : "Waiver expired",
            waiver.expires(),
            waiver.reason(),
            waiver.approvedBy());
  }

  private void found(Audit audit, Evidence found) {
    out.append(
        "      Found  %s: %s%s\n"
            .formatted(
                audit.checklist().indicator(found.indicator()).label().in(language),
                Figures.found(
                    found.value(), audit.checklist().indicator(found.indicator()), language),
                found.place().map(Place::toString).map(" in "::concat).orElse("")));
  }

  private void wayUp(Audit audit, UnitResult unit) {
    if (unit.wayUpBlocked()) {
      out.append("\n  The way up is not known: a critical criterion could not be judged\n");
    }
    if (unit.wayUp().isEmpty()) {
      return;
    }
    Step last = unit.wayUp().get(unit.wayUp().size() - 1);
    out.append(
        "\n  The shortest way up: %s to fix, then %s\n"
            .formatted(unit.wayUp().size(), rating(last.rating())));
    for (Step step : unit.wayUp()) {
      String title = audit.checklist().criterion(step.criterion()).title().in(language);
      out.append(
          "    %s %s → %s %s\n"
              .formatted(
                  step.criterion(),
                  title,
                  Printed.down(step.score()),
                  Symbols.word(step.rating())));
    }
  }

  private void toAsk(Audit audit, UnitResult unit) {
    if (unit.unknown().isEmpty()) {
      return;
    }
    out.append("\n  To ask next: ");
    out.append(
        unit.unknown().stream()
            .limit(5)
            .map(open -> audit.checklist().criterion(open.criterion()))
            .map(criterion -> criterion.id() + " " + criterion.title().in(language))
            .collect(Collectors.joining("; ")));
    out.append(
        unit.unknown().size() > 5 ? "; and %s more\n".formatted(unit.unknown().size() - 5) : "\n");
  }
}
