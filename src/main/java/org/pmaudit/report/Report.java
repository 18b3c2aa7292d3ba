package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** Writes a result in the formats that are one text: the door to this package. */
public final class Report {

  private Report() {}

  /** The audit as it stands on a terminal. */
  public static String text(Result result, ReportOptions options) {
    return TerminalText.of(new TextReport(options).of(result), options.ink());
  }

  /** Writes {@code units.csv}. */
  public static void units(Result result, OutputStream stream) throws IOException {
    Writer out = utf8(stream);
    UnitsCsv csv = UnitsCsv.begin(out);
    for (Audit audit : result.audits()) {
      long rank = 0;
      for (UnitResult unit : audit.units()) {
        OptionalLong ranked = unit.isRanked() ? OptionalLong.of(++rank) : OptionalLong.empty();
        csv.unit(audit.checklist(), ranked, unit);
      }
    }
    out.flush();
  }

  /** Writes {@code gaps.csv}. */
  public static void gaps(Result result, String language, OutputStream stream) throws IOException {
    Writer out = utf8(stream);
    GapsCsv csv = GapsCsv.begin(out, language);
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        csv.unit(audit.checklist(), unit);
      }
    }
    out.flush();
  }

  /** Writes {@code criteria.csv}. */
  public static void criteria(Result result, String language, OutputStream stream)
      throws IOException {
    Writer out = utf8(stream);
    CriteriaCsv csv = new CriteriaCsv(out, language);
    for (Audit audit : result.audits()) {
      csv.audit(audit);
    }
    out.flush();
  }

  /** Writes {@code result.sarif}. */
  public static void sarif(Result result, String language, OutputStream stream) throws IOException {
    SarifReport.write(result, language, stream);
  }

  /** Writes {@code junit.xml}. */
  public static void junit(Result result, String language, OutputStream stream) throws IOException {
    JUnitReport.write(result, language, stream);
  }

  /** Writes the commands by which a step of a GitHub workflow shows the worst gaps. */
  public static void github(Result result, String language, OutputStream stream)
      throws IOException {
    GitHubReport.write(result, language, stream);
  }

  /** Writes what goes to the end of the file that {@code GITHUB_STEP_SUMMARY} names. */
  public static void githubSummary(Result result, String language, OutputStream stream)
      throws IOException {
    GitHubSummary.write(result, language, stream);
  }

  private static Writer utf8(OutputStream stream) {
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }
}
