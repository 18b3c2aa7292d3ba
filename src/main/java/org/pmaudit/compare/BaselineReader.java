package org.pmaudit.compare;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Reads what {@link BaselineJson} wrote; whatever else stands there is refused with its place. */
final class BaselineReader {

  private static final String HINT =
      "make one with `pmaudit baseline create RESULT.json -o BASELINE.json`";
  private static final Set<String> WORDS = new TreeSet<>(Set.of("checklist", "criterion", "unit"));

  private final InputStream in;
  private final String name;

  BaselineReader(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  Baseline read() throws UnusableInputException, IOException {
    try (JsonParser json = BaselineJson.FACTORY.createParser(in)) {
      return baseline(json);
    } catch (JsonProcessingException e) {
      throw problem(e.getLocation(), "this is not JSON, or only the start of it");
    }
  }

  private Baseline baseline(JsonParser json) throws UnusableInputException, IOException {
    expect(json, json.nextToken(), JsonToken.START_OBJECT, "a baseline must be an object");
    key(json, "schema");
    expect(json, json.nextToken(), JsonToken.VALUE_STRING, "`schema` must be a text");
    if (!json.getText().equals(Baseline.SCHEMA)) {
      throw problem(json, "`schema` must be `%s`".formatted(Baseline.SCHEMA));
    }
    key(json, "gaps");
    expect(json, json.nextToken(), JsonToken.START_ARRAY, "`gaps` must be a list");
    List<KnownGap> gaps = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json, json.currentToken(), JsonToken.START_OBJECT, "a gap must be an object");
      gaps.add(gap(json));
    }
    expect(json, json.nextToken(), JsonToken.END_OBJECT, "nothing may follow `gaps`");
    if (json.nextToken() != null) {
      throw problem(json, "nothing may follow the baseline");
    }
    return new Baseline(gaps);
  }

  private void key(JsonParser json, String key) throws UnusableInputException, IOException {
    JsonToken token = json.nextToken();
    if (token != JsonToken.FIELD_NAME || !json.currentName().equals(key)) {
      throw problem(json, "expected `%s` here".formatted(key));
    }
  }

  private KnownGap gap(JsonParser json) throws UnusableInputException, IOException {
    Map<String, String> words = new TreeMap<>();
    int credit = -1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (WORDS.contains(key)) {
        expect(json, value, JsonToken.VALUE_STRING, "`%s` must be a text".formatted(key));
        words.put(key, json.getText());
      } else if (key.equals("credit")) {
        credit = credit(json, value);
      } else {
        throw problem(json, "a gap has no `%s`".formatted(key));
      }
    }
    return gap(json, words, credit);
  }

  private KnownGap gap(JsonParser json, Map<String, String> words, int credit)
      throws UnusableInputException {
    if (!words.keySet().equals(WORDS) || credit < 0) {
      throw problem(json, "a gap needs `checklist`, `criterion`, `unit` and `credit`");
    }
    return new KnownGap(
        new GapKey(
            words.getOrDefault("checklist", ""),
            words.getOrDefault("criterion", ""),
            words.getOrDefault("unit", "")),
        credit);
  }

  /** From 0 to 1, in hundredths. */
  private int credit(JsonParser json, JsonToken value) throws UnusableInputException, IOException {
    if (value == JsonToken.VALUE_NUMBER_INT || value == JsonToken.VALUE_NUMBER_FLOAT) {
      BigDecimal credit = json.getDecimalValue().stripTrailingZeros();
      if (credit.signum() >= 0 && credit.compareTo(BigDecimal.ONE) <= 0 && credit.scale() <= 2) {
        return credit.movePointRight(2).intValueExact();
      }
    }
    throw problem(json, "`credit` must be a number from 0 to 1, in hundredths");
  }

  private void expect(JsonParser json, JsonToken found, JsonToken wanted, String what)
      throws UnusableInputException {
    if (found != wanted) {
      throw problem(json, what);
    }
  }

  private UnusableInputException problem(JsonParser json, String what) {
    return problem(json.currentTokenLocation(), what);
  }

  private UnusableInputException problem(JsonLocation at, String what) {
    Place place = new Place.InText(name, at.getLineNr(), Math.max(1, at.getColumnNr()));
    return UnusableInputException.definition(Problem.at(place, what, HINT));
  }
}
