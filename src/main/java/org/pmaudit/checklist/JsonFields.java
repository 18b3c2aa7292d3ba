package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.pmaudit.text.Texts;

/** Writes the members of an object; what is absent or empty is left out. */
record JsonFields(JsonGenerator json) {

  /** What stands between braces. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  /** How one entry of a list is written. */
  @FunctionalInterface
  interface Entry<T> {
    void write(T entry) throws IOException;
  }

  void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  void object(String name, Content content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  /** A list of objects. */
  <T> void objects(String name, Collection<T> entries, Entry<T> content) throws IOException {
    json.writeArrayFieldStart(name);
    for (T entry : entries) {
      object(() -> content.write(entry));
    }
    json.writeEndArray();
  }

  void words(String name, Collection<String> words) throws IOException {
    if (!words.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String word : words) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
  }

  void text(String name, String text) throws IOException {
    json.writeStringField(name, text);
  }

  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  void texts(String name, Texts texts) throws IOException {
    object(
        name,
        () -> {
          for (String language : texts.byLanguage().keySet()) {
            text(language, texts.in(language));
          }
        });
  }

  void texts(String name, Optional<Texts> texts) throws IOException {
    if (texts.isPresent()) {
      texts(name, texts.get());
    }
  }

  void number(String name, BigDecimal number) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(number.toPlainString());
  }

  void number(String name, int number) throws IOException {
    json.writeNumberField(name, number);
  }

  void flag(String name, boolean flag) throws IOException {
    json.writeBooleanField(name, flag);
  }
}
