package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.report.html.HtmlReport;
import org.pmaudit.report.md.MarkdownReport;
import org.pmaudit.report.office.DocxReport;
import org.pmaudit.report.office.XlsxReport;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;

/** A format a result can be written in; the word is what stands after {@code --format}. */
public enum ReportFormat {
  TEXT,
  HTML,
  XLSX,
  DOCX,
  MD,
  CSV,
  JSON,
  SARIF,
  JUNIT,
  GITHUB;

  /** The files it makes, the one that stands for the format first. */
  public List<ReportFile> files() {
    return switch (this) {
      case TEXT -> List.of(new ReportFile("report.txt", ReportFormat::text));
      case HTML ->
          List.of(
              new ReportFile(
                  "report.html",
                  (result, options, out) -> HtmlReport.write(result, options.words(), out)));
      case XLSX ->
          List.of(
              new ReportFile(
                  "report.xlsx",
                  (result, options, out) ->
                      XlsxReport.write(result, options.words(), options.carried(), out)));
      case DOCX ->
          List.of(
              new ReportFile(
                  "report.docx",
                  (result, options, out) ->
                      DocxReport.write(result, options.words(), options.carried(), out)));
      case MD ->
          List.of(
              new ReportFile(
                  "report.md",
                  (result, options, out) -> MarkdownReport.write(result, options.words(), out)));
      case CSV -> tables();
      case JSON ->
          List.of(
              new ReportFile(
                  "result.json", (result, options, out) -> ResultJson.write(result, out)));
      case SARIF ->
          List.of(
              new ReportFile(
                  "result.sarif",
                  (result, options, out) -> Report.sarif(result, options.language(), out)));
      case JUNIT ->
          List.of(
              new ReportFile(
                  "junit.xml",
                  (result, options, out) -> Report.junit(result, options.language(), out)));
      case GITHUB -> gitHub();
    };
  }

  private static List<ReportFile> tables() {
    return List.of(
        new ReportFile("units.csv", (result, options, out) -> Report.units(result, out)),
        new ReportFile(
            "gaps.csv", (result, options, out) -> Report.gaps(result, options.language(), out)),
        new ReportFile(
            "criteria.csv",
            (result, options, out) -> Report.criteria(result, options.language(), out)));
  }

  private static List<ReportFile> gitHub() {
    return List.of(
        new ReportFile(
            "github.txt", (result, options, out) -> Report.github(result, options.language(), out)),
        new ReportFile(
            "github-summary.md",
            (result, options, out) -> Report.githubSummary(result, options.language(), out)));
  }

  private static void text(Result result, ReportOptions options, OutputStream out)
      throws IOException {
    out.write(Report.text(result, options).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is one text, which can go to standard output. */
  public boolean isText() {
    return this != XLSX && this != DOCX;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes the file that stands for the format, as on standard output. */
  public void write(Result result, ReportOptions options, OutputStream out) throws IOException {
    files().get(0).write(result, options, out);
  }

  /** The name of the file in the output folder; the first where the format makes several. */
  public String file() {
    return files().get(0).name();
  }

  public static Optional<ReportFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }
}
