package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Breaks lines down to the members of a unit, and keeps what lies deeper on one line. */
final class Layout implements PrettyPrinter {

  private static final int BROKEN_LEVELS = 5;

  private int depth;

  private void lineBreak(JsonGenerator json) throws IOException {
    if (depth <= BROKEN_LEVELS) {
      json.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        json.writeRaw("  ");
      }
    }
  }

  private void open(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator json, int entries, char bracket) throws IOException {
    if (entries > 0 && depth <= BROKEN_LEVELS) {
      depth--;
      lineBreak(json);
    } else {
      depth--;
    }
    json.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {}

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open(json, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close(json, entries, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    lineBreak(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth <= BROKEN_LEVELS ? ": " : ":");
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open(json, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int entries) throws IOException {
    close(json, entries, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    lineBreak(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    lineBreak(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    lineBreak(json);
  }
}
