package org.pmaudit.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.pmaudit.problem.UnusableInputException;

/** JSON made in memory to be printed. */
final class JsonPage {

  /** What fills it. */
  @FunctionalInterface
  interface Content {
    void writeTo(JsonGenerator json) throws IOException, UnusableInputException;
  }

  private JsonPage() {}

  /** The indented text, ending with a line break. */
  static String of(Content content) throws UnusableInputException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
