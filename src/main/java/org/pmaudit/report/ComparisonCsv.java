package org.pmaudit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Cause;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.GapChange;
import org.pmaudit.compare.Incomparable;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.view.ChangeWords;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;

/** {@code changes.csv}: a row for each gap that is in one of the results or in both. */
final class ComparisonCsv {

  private final CsvReport csv;
  private final String language;

  ComparisonCsv(Appendable out, String language) throws IOException {
    this.csv = CsvReport.begin(out);
    this.language = language;
    csv.row(
        "checklist",
        "unit_id",
        "unit_name",
        "people",
        "score_before",
        "score_after",
        "score_change",
        "criterion",
        "title",
        "change",
        "critical",
        "verdict_before",
        "verdict_after",
        "credit_before",
        "credit_after",
        "cause",
        "waived_before",
        "waived_after");
  }

  void write(Comparison comparison) throws IOException {
    for (AuditComparison audit : comparison.audits()) {
      for (UnitChange unit : audit.units()) {
        for (GapChange gap : unit.gaps()) {
          gap(audit, unit, gap);
        }
        for (Incomparable one : unit.incomparable()) {
          row(audit, unit, one.criterion(), one.why().word(), "", "", "", "", "", "", "", "");
        }
      }
    }
  }

  private void gap(AuditComparison audit, UnitChange unit, GapChange gap) throws IOException {
    row(
        audit,
        unit,
        gap.criterion(),
        gap.kind().word(),
        gap.isCritical() ? "yes" : "no",
        verdict(gap.before()),
        verdict(gap.after()),
        credit(gap.before()),
        credit(gap.after()),
        causes(gap),
        waived(gap.before()),
        waived(gap.after()));
  }

  private void row(
      AuditComparison audit, UnitChange unit, String criterion, String change, Object... rest)
      throws IOException {
    List<Object> cells = new ArrayList<>();
    cells.add(audit.checklist());
    cells.add(unit.after().id());
    cells.add(unit.after().name().orElse(""));
    cells.add(unit.after().people().isPresent() ? unit.after().people().getAsLong() : "");
    cells.add(unit.score().before().map(Printed::down).map(ComparisonCsv::number).orElse(""));
    cells.add(unit.score().after().map(Printed::down).map(ComparisonCsv::number).orElse(""));
    cells.add(unit.score().points().map(Printed::change).map(ComparisonCsv::number).orElse(""));
    cells.add(criterion);
    cells.add(ChangeWords.criterion(audit, criterion).title().in(language));
    cells.add(change);
    cells.addAll(List.of(rest));
    csv.row(cells.toArray());
  }

  private static String waived(Optional<Gap> gap) {
    return gap.map(one -> one.isWaived() ? "yes" : "no").orElse("");
  }

  private static String causes(GapChange gap) {
    return gap.causes().stream().map(Cause::word).collect(Collectors.joining(", "));
  }

  private static Object number(String printed) {
    return new BigDecimal(printed);
  }

  private static String verdict(Optional<Gap> gap) {
    return gap.map(one -> one.verdict().word()).orElse("no gap");
  }

  private static Object credit(Optional<Gap> gap) {
    return gap.isPresent() ? BigDecimal.valueOf(gap.get().credit(), 2) : "";
  }
}
