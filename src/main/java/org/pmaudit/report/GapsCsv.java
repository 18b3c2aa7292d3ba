package org.pmaudit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;

/** {@code gaps.csv}: a row for each gap of each unit. */
public final class GapsCsv {

  private final CsvReport csv;
  private final String language;

  private GapsCsv(CsvReport csv, String language) {
    this.csv = csv;
    this.language = language;
  }

  /** Writes rows that belong after others of the table. */
  public static GapsCsv more(Appendable out, String language) throws IOException {
    return new GapsCsv(CsvReport.more(out), language);
  }

  /** Begins the table; texts of criteria stand in the language. */
  public static GapsCsv begin(Appendable out, String language) throws IOException {
    CsvReport csv = CsvReport.begin(out);
    csv.row(
        "checklist",
        "unit_id",
        "unit_name",
        "people",
        "criterion",
        "title",
        "gap",
        "verdict",
        "critical",
        "weight",
        "credit",
        "points",
        "found",
        "place",
        "action",
        "principle",
        "areas",
        "source",
        "baseline",
        "waiver");
    return new GapsCsv(csv, language);
  }

  /** Writes the gaps of one unit. */
  public void unit(Checklist checklist, UnitResult unit) throws IOException {
    for (Finding finding : Finding.of(checklist, unit)) {
      row(checklist, unit, finding);
    }
  }

  private void row(Checklist checklist, UnitResult unit, Finding finding) throws IOException {
    Gap gap = finding.gap();
    Criterion criterion = finding.criterion();
    csv.row(
        checklist.id(),
        unit.id(),
        unit.name().orElse(""),
        UnitsCsv.people(checklist, unit),
        criterion.id(),
        criterion.title().in(language),
        criterion.gapIn(language),
        gap.verdict().word(),
        gap.critical() ? "yes" : "no",
        criterion.weight(),
        BigDecimal.valueOf(gap.credit(), 2),
        new BigDecimal(Printed.down(gap.points())),
        finding.found(language),
        places(finding),
        criterion.action().map(text -> text.in(language)).orElse(""),
        criterion.principle().word(),
        criterion.areas().stream().map(ProtectionArea::word).collect(Collectors.joining(" ")),
        source(checklist, criterion),
        gap.baseline().map(Gap.BaselineLabel::word).orElse(""),
        gap.waiver().map(GapsCsv::waiver).orElse(""));
  }

  private static String places(Finding finding) {
    return finding.places().stream().map(Place::toString).collect(Collectors.joining("; "));
  }

  private static String source(Checklist checklist, Criterion criterion) {
    String title =
        Optional.ofNullable(checklist.sources().get(criterion.source().source()))
            .map(source -> source.title() + " (" + source.year() + ")")
            .orElse(criterion.source().source());
    String at = criterion.source().at();
    return at.isEmpty() ? title : title + ", " + at;
  }

  private static String waiver(Gap.WaiverLabel waiver) {
    return (waiver.inForce() ? "until " : "expired ") + waiver.expires() + ": " + waiver.reason();
  }
}
