package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/** Writes the members that recur in {@code result.json}. */
final class JsonOut {

  private final JsonGenerator json;

  JsonOut(JsonGenerator json) {
    this.json = json;
  }

  JsonGenerator json() {
    return json;
  }

  /** What stands between braces or brackets. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  /** How one entry of a list or map is written. */
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

  <T> void array(String name, Iterable<T> entries, Entry<T> entry) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : entries) {
      entry.write(each);
    }
    json.writeEndArray();
  }

  /** A list of objects. */
  <T> void objects(String name, Iterable<T> entries, Entry<T> content) throws IOException {
    array(name, entries, each -> object(() -> content.write(each)));
  }

  void words(String name, List<String> words) throws IOException {
    array(name, words, json::writeString);
  }

  <T> void map(String name, Map<String, T> entries, Entry<T> entry) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, T> each : entries.entrySet()) {
      json.writeFieldName(each.getKey());
      entry.write(each.getValue());
    }
    json.writeEndObject();
  }

  void text(String name, String text) throws IOException {
    json.writeStringField(name, text);
  }

  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }

  void whole(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  void flag(String name, boolean flag) throws IOException {
    json.writeBooleanField(name, flag);
  }

  /** One decimal, rounded down. */
  void down(String name, Optional<Fraction> number) throws IOException {
    number(name, number, RoundingMode.FLOOR);
  }

  void down(String name, Fraction number) throws IOException {
    down(name, Optional.of(number));
  }

  /** One decimal, rounded up. */
  void up(String name, Optional<Fraction> number) throws IOException {
    number(name, number, RoundingMode.CEILING);
  }

  private void number(String name, Optional<Fraction> number, RoundingMode mode)
      throws IOException {
    json.writeFieldName(name);
    if (number.isPresent()) {
      json.writeNumber(number.get().rounded(1, mode));
    } else {
      json.writeNull();
    }
  }

  /** From hundredths to a number from 0 to 1. */
  void hundredths(String name, int hundredths) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(BigDecimal.valueOf(hundredths, 2));
  }

  /** The reduced fraction as text. */
  void exact(String name, Fraction number) throws IOException {
    text(name, number.toString());
  }

  void exact(String name, Optional<Fraction> number) throws IOException {
    text(name, number.map(Fraction::toString));
  }

  void rounded(Scores scores) throws IOException {
    down("score", scores.score());
    range(scores);
  }

  void range(Scores scores) throws IOException {
    down("low", scores.low());
    up("high", scores.high());
    down("coverage", scores.coverage());
  }

  void exact(Scores scores) throws IOException {
    exact("score", scores.score());
    exact("low", scores.low());
    exact("high", scores.high());
    exact("coverage", scores.coverage());
  }

  void headcount(String name, Headcount count) throws IOException {
    object(
        name,
        () -> {
          whole("units", count.units());
          whole("people", count.people());
          whole("people_unknown", count.peopleUnknown());
        });
  }
}
