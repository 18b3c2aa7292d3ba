package org.pmaudit.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pmaudit.checklist.Fraction;

/** An object of {@code result.json} whose members are read by name. */
final class JsonIn {

  /** A member is not what it should be. */
  static final class NotAsWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAsWritten(String what) {
      super(what);
    }
  }

  private final JsonNode node;
  private final String path;

  JsonIn(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new NotAsWritten("`%s` must be an object".formatted(path));
    }
    this.node = node;
    this.path = path;
  }

  JsonNode member(String name) {
    JsonNode member = node.get(name);
    if (member == null) {
      throw fault(name, "is missing");
    }
    return member;
  }

  boolean has(String name) {
    return node.has(name);
  }

  JsonIn object(String name) {
    return new JsonIn(member(name), path(name));
  }

  Optional<JsonIn> objectIfAny(String name) {
    JsonNode member = member(name);
    return member.isNull() ? Optional.empty() : Optional.of(new JsonIn(member, path(name)));
  }

  <T> List<T> objects(String name, Function<JsonIn, T> read) {
    List<T> objects = new ArrayList<>();
    array(name).forEach(each -> objects.add(read.apply(new JsonIn(each, path(name)))));
    return objects;
  }

  List<String> words(String name) {
    List<String> words = new ArrayList<>();
    array(name).forEach(each -> words.add(each.asText()));
    return words;
  }

  private JsonNode array(String name) {
    JsonNode member = member(name);
    if (!member.isArray()) {
      throw fault(name, "must be a list");
    }
    return member;
  }

  /** The members of an object by name, in their order. */
  <T> Map<String, T> map(String name, Function<JsonNode, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    object(name)
        .node
        .properties()
        .forEach(each -> map.put(each.getKey(), read.apply(each.getValue())));
    return map;
  }

  String text(String name) {
    JsonNode member = member(name);
    if (!member.isTextual()) {
      throw fault(name, "must be text");
    }
    return member.textValue();
  }

  Optional<String> textIfAny(String name) {
    return member(name).isNull() ? Optional.empty() : Optional.of(text(name));
  }

  long whole(String name) {
    JsonNode member = member(name);
    if (!member.isIntegralNumber() || !member.canConvertToLong()) {
      throw fault(name, "must be a whole number");
    }
    return member.longValue();
  }

  boolean flag(String name) {
    JsonNode member = member(name);
    if (!member.isBoolean()) {
      throw fault(name, "must be true or false");
    }
    return member.booleanValue();
  }

  Fraction exact(String name) {
    return read(name, Fraction::parse);
  }

  Optional<Fraction> exactIfAny(String name) {
    return member(name).isNull() ? Optional.empty() : Optional.of(exact(name));
  }

  /** Text that means something, such as a day or a word of a list. */
  <T> T read(String name, Function<String, T> read) {
    String text = text(name);
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw fault(name, "cannot be read");
    }
  }

  <T> Optional<T> readIfAny(String name, Function<String, T> read) {
    return member(name).isNull() ? Optional.empty() : Optional.of(read(name, read));
  }

  /** A score with its range and coverage, from an object that holds them exactly. */
  Scores scores() {
    return new Scores(
        exactIfAny("score"), exactIfAny("low"), exactIfAny("high"), exactIfAny("coverage"));
  }

  Headcount headcount(String name) {
    JsonIn count = object(name);
    return new Headcount(
        count.whole("units"), count.whole("people"), count.whole("people_unknown"));
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  NotAsWritten fault(String name, String what) {
    return new NotAsWritten("`%s` %s".formatted(path(name), what));
  }
}
