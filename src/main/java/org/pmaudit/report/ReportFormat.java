package org.pmaudit.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format a result can be written in; the word is what stands after {@code --format}. */
public enum ReportFormat {
  TEXT("report.txt"),
  JSON("result.json"),
  CSV("units.csv");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file in the output folder; the first where the format makes several. */
  public String file() {
    return file;
  }

  public static Optional<ReportFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(ReportFormat::word).toList();
  }
}
