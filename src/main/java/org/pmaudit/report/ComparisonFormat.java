package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.compare.Comparison;
import org.pmaudit.report.html.ComparisonHtml;
import org.pmaudit.report.md.ComparisonMarkdown;
import org.pmaudit.report.office.ComparisonDocx;
import org.pmaudit.report.office.ComparisonXlsx;

/** A format a comparison can be written in. */
public enum ComparisonFormat {
  TEXT("comparison.txt"),
  HTML("comparison.html"),
  XLSX("comparison.xlsx"),
  DOCX("comparison.docx"),
  MD("comparison.md"),
  CSV("changes.csv"),
  JSON("comparison.json");

  private final String file;

  ComparisonFormat(String file) {
    this.file = file;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file in an output folder. */
  public String file() {
    return file;
  }

  /** Whether it is text, which can go to standard output. */
  public boolean isText() {
    return this != XLSX && this != DOCX;
  }

  public static Optional<ComparisonFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ComparisonFormat::word).toList();
  }

  /** Writes the file, text as UTF-8, and leaves the stream open. */
  public void write(Comparison comparison, ReportOptions options, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (this) {
      case TEXT ->
          text.write(TerminalText.of(new ComparisonText(options).of(comparison), options.ink()));
      case HTML -> ComparisonHtml.write(comparison, options.words(), out);
      case XLSX -> ComparisonXlsx.write(comparison, options.words(), out);
      case DOCX -> ComparisonDocx.write(comparison, options.words(), out);
      case MD -> text.write(ComparisonMarkdown.of(comparison, options.words()));
      case CSV -> new ComparisonCsv(text, options.language()).write(comparison);
      case JSON -> ComparisonJson.write(comparison, out);
    }
    text.flush();
  }
}
