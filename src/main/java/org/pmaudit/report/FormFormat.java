package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.result.FormResult;

/** A format that what forms ask for can be written in; the word stands after {@code --format}. */
public enum FormFormat {
  TEXT("forms.txt"),
  JSON("forms.json"),
  SARIF("result.sarif"),
  JUNIT("junit.xml"),
  GITHUB("github.txt");

  private final String file;

  FormFormat(String file) {
    this.file = file;
  }

  /** The name of its file in an output folder. */
  public String file() {
    return file;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FormFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(FormFormat::word).toList();
  }

  /** Writes UTF-8 and leaves the stream open. */
  public void write(FormResult result, String language, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> out.write(FormText.of(result, language).getBytes(StandardCharsets.UTF_8));
      case JSON -> FormJson.write(result, out);
      case SARIF -> FormSarif.write(result, language, out);
      case JUNIT -> FormJUnit.write(result, language, out);
      case GITHUB -> FormGitHub.write(result, language, out);
    }
  }

  /** Writes what goes to the end of the file that {@code GITHUB_STEP_SUMMARY} names. */
  public static void githubSummary(FormResult result, OutputStream out) throws IOException {
    FormGitHub.writeSummary(result, out);
  }
}
