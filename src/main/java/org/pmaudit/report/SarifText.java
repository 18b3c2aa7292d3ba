package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Texts as SARIF wants them. */
final class SarifText {

  private SarifText() {}

  /** A message of plain text; what SARIF would read as a link is written so that it is none. */
  static void message(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", plain(text));
    json.writeEndObject();
  }

  /** SARIF reads {@code [text](target)} and {@code {0}} in the text of a result's message. */
  static String plain(String text) {
    return text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
