package org.pmaudit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.result.Audit;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Printed;

/** {@code criteria.csv}: a row for each criterion of each checklist, over all units. */
public final class CriteriaCsv {

  private final CsvReport csv;
  private final String language;

  /** Begins the table. */
  public CriteriaCsv(Appendable out, String language) throws IOException {
    this.csv = CsvReport.begin(out);
    this.language = language;
    csv.row(
        "checklist",
        "version",
        "criterion",
        "title",
        "principle",
        "areas",
        "weight",
        "critical",
        "met",
        "partly",
        "not_met",
        "unknown",
        "not_applicable",
        "people",
        "people_unknown",
        "gain");
  }

  /** Writes the criteria of one audit in the order of its checklist. */
  public void audit(Audit audit) throws IOException {
    for (CriterionSummary summary : audit.summary().criteria()) {
      row(audit, audit.checklist().criterion(summary.id()), summary);
    }
  }

  private void row(Audit audit, Criterion criterion, CriterionSummary summary) throws IOException {
    csv.row(
        audit.checklist().id(),
        audit.checklist().version(),
        criterion.id(),
        criterion.title().in(language),
        criterion.principle().word(),
        criterion.areas().stream().map(ProtectionArea::word).collect(Collectors.joining(" ")),
        criterion.weight(),
        criterion.critical() ? "yes" : "no",
        summary.met(),
        summary.partly(),
        summary.notMet(),
        summary.unknown(),
        summary.notApplicable(),
        summary.people(),
        summary.peopleUnknown(),
        summary.gain().<Object>map(gain -> new BigDecimal(Printed.down(gain))).orElse(""));
  }
}
