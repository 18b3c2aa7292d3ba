package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import org.pmaudit.result.Result;

/** A file that a format makes of a result. */
public record ReportFile(String name, Writing writing) {

  /** How its bytes are made: the same for the same result and options. */
  @FunctionalInterface
  public interface Writing {
    void write(Result result, ReportOptions options, OutputStream out) throws IOException;
  }

  /** Writes the file to a stream, which stays open. */
  public void write(Result result, ReportOptions options, OutputStream out) throws IOException {
    writing.write(result, options, out);
  }
}
