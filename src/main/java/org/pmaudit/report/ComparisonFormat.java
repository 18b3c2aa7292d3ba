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

/** A format a comparison can be written in. */
public enum ComparisonFormat {
  TEXT("comparison.txt"),
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

  public static Optional<ComparisonFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ComparisonFormat::word).toList();
  }

  /** Writes UTF-8 and leaves the stream open. */
  public void write(Comparison comparison, ReportOptions options, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (this) {
      case TEXT -> text.write(new ComparisonText(options).of(comparison));
      case MD -> text.write(new ComparisonMarkdown(options.language()).of(comparison));
      case CSV -> new ComparisonCsv(text, options.language()).write(comparison);
      case JSON -> ComparisonJson.write(comparison, out);
    }
    text.flush();
  }
}
