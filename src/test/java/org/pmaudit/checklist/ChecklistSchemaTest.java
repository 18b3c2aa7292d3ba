package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** The schema says what the reader does, as far as a schema can say it. */
final class ChecklistSchemaTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ChecklistSchema.text());

  /** What a mapping under a key is defined as; of lists, what their items are. */
  private static final Map<String, String> DEFINITIONS =
      Map.ofEntries(
          Map.entry("bands", "bands"),
          Map.entry("caps", "caps"),
          Map.entry("choice_lists", "choice_list"),
          Map.entry("choices", "choice"),
          Map.entry("indicators", "indicator"),
          Map.entry("derive", "derive"),
          Map.entry("sources", "source"),
          Map.entry("criteria", "criterion"),
          Map.entry("source", "citation"),
          Map.entry("measure", "parts_of_measure"),
          Map.entry("at_least", "at_least"),
          Map.entry("of", "part"),
          Map.entry("thresholds", "threshold_set"));

  private static ChecklistLibrary library;

  @BeforeAll
  static void readTheLibrary() throws UnusableInputException {
    library = ChecklistLibrary.shipped();
  }

  /** Jackson's own reader knows no question mark inside brackets; ours does. */
  private static JsonNode tree(String yaml) throws IOException {
    return YAML.readTree(yaml.replace("?", ""));
  }

  static Stream<String> examples() {
    return Stream.of(ChecklistLibraryTest.ACME, ChecklistJsonTest.EVERYTHING);
  }

  @Test
  void whatTheReaderAcceptsTheSchemaAccepts() throws Exception {
    for (String yaml : examples().toList()) {
      assertThat(faults(tree(yaml))).isEmpty();
    }
    for (String id : library.ids()) {
      String path = "library/" + id.replaceFirst("-", "/") + ".yaml";
      try (var in = ChecklistLibrary.class.getResourceAsStream(path)) {
        assertThat(faults(tree(new String(in.readAllBytes(), UTF_8)))).as(id).isEmpty();
      }
    }
  }

  @Test
  void theKeysOfTheSchemaAreThoseOfTheReader() throws Exception {
    JsonNode schema = JSON.readTree(ChecklistSchema.text());
    Map<String, Set<String>> read = new java.util.TreeMap<>();
    for (String yaml : examples().toList()) {
      JsonNode tree = tree(yaml);
      for (Place place : mappings(tree, "")) {
        Optional<String> definition = definition(place);
        if (definition.isPresent()) {
          read.computeIfAbsent(definition.get(), any -> new TreeSet<>())
              .addAll(keysThatTheReaderNames(tree, place));
        }
      }
    }
    assertThat(read.keySet()).containsAll(DEFINITIONS.values());
    read.forEach(
        (definition, keys) -> {
          JsonNode at = definition.isEmpty() ? schema : schema.at("/$defs/" + definition);
          Set<String> known = new TreeSet<>();
          at.get("properties").fieldNames().forEachRemaining(known::add);
          assertThat(known).as(definition).isEqualTo(keys);
        });
  }

  @Test
  void theWordsOfTheSchemaAreThoseOfTheReader() throws Exception {
    JsonNode defs = JSON.readTree(ChecklistSchema.text()).get("$defs");
    JsonNode criterion = defs.at("/criterion/properties");
    assertThat(words(criterion.at("/principle")))
        .isEqualTo(words(Principle.values(), Principle::word));
    assertThat(words(criterion.at("/areas/items")))
        .isEqualTo(words(ProtectionArea.values(), ProtectionArea::word));
    assertThat(words(criterion.at("/response")))
        .isEqualTo(words(Response.values(), Response::word));
    assertThat(words(criterion.at("/mode"))).isEqualTo(words(Mode.values(), Mode::word));
    assertThat(words(defs.at("/indicator/properties/type")))
        .isEqualTo(words(IndicatorType.values(), IndicatorType::word));
    assertThat(words(JSON.readTree(ChecklistSchema.text()).at("/properties/unit")))
        .isEqualTo(words(UnitKind.values(), UnitKind::word));
    assertThat(words(defs.at("/band")))
        .isEqualTo(Stream.of(Rating.values()).filter(Rating::isBand).map(Rating::word).toList());
  }

  /** Takes each key away, and puts each value to another type: both judge, and judge alike. */
  @Test
  void whatIsChangedIsJudgedAlike() throws Exception {
    JsonNode tree = tree(ChecklistJsonTest.EVERYTHING);
    List<String> differing = new ArrayList<>();
    int tried = 0;
    for (Place place : mappings(tree, "")) {
      for (String key : keys(place.node)) {
        for (JsonNode other : others(place.node.get(key))) {
          String what = place.pointer + "/" + key + " = " + other;
          differing.addAll(difference(changed(tree, place, key, other), what));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
    assertThat(differing).isEmpty();
  }

  private static JsonNode changed(JsonNode tree, Place place, String key, JsonNode other) {
    JsonNode changed = tree.deepCopy();
    ObjectNode mapping = (ObjectNode) changed.at(place.pointer);
    if (other.isMissingNode()) {
      mapping.remove(key);
    } else {
      mapping.set(key, other);
    }
    return changed;
  }

  /** The schema may not refuse what is read, nor accept what is refused for its form. */
  private static List<String> difference(JsonNode changed, String what) throws Exception {
    List<String> faults = faults(changed);
    List<Problem> problems = problems(changed);
    if (!faults.isEmpty() && problems.isEmpty()) {
      return List.of(what + " is read, but " + faults);
    }
    return faults.isEmpty()
        ? problems.stream()
            .filter(problem -> !SEMANTIC.matcher(problem.what()).matches())
            .map(problem -> what + " fulfils the schema, but " + problem.what())
            .toList()
        : List.of();
  }

  private record Place(String pointer, String under, ObjectNode node) {}

  private static List<Place> mappings(JsonNode node, String pointer) {
    return mappings(node, pointer, "");
  }

  private static List<Place> mappings(JsonNode node, String pointer, String under) {
    List<Place> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      found.add(new Place(pointer, under, object));
      for (String key : keys(object)) {
        found.addAll(mappings(object.get(key), pointer + "/" + key, key));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        found.addAll(mappings(array.get(i), pointer + "/" + i, under));
      }
    }
    return found;
  }

  private static List<String> keys(ObjectNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static Optional<String> definition(Place place) {
    if (place.pointer.isEmpty()) {
      return Optional.of("");
    }
    boolean ofPart = place.under.endsWith("_of") && place.node.has("met");
    return ofPart ? Optional.of("part") : Optional.ofNullable(DEFINITIONS.get(place.under));
  }

  private static final Pattern NAMED = Pattern.compile("`([a-z_]+)`");

  private static Set<String> keysThatTheReaderNames(JsonNode tree, Place place) throws Exception {
    JsonNode changed = tree.deepCopy();
    ((ObjectNode) changed.at(place.pointer)).put("qqqqqqqqqqqq", 1);
    Set<String> keys = new TreeSet<>();
    for (Problem problem : problems(changed)) {
      if (problem.what().equals("unknown key `qqqqqqqqqqqq`")) {
        Matcher matcher = NAMED.matcher(problem.hint().orElseThrow());
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
    assertThat(keys).as(place.pointer).isNotEmpty();
    return keys;
  }

  /** Values to put in the place of one: none, and those of other types. */
  private static List<JsonNode> others(JsonNode value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    List<JsonNode> others = new ArrayList<>(List.of(make.missingNode()));
    if (!value.isTextual()) {
      others.add(make.textNode("some words"));
    }
    if (!value.isNumber()) {
      others.add(make.numberNode(7));
    }
    if (!(value instanceof BooleanNode)) {
      others.add(make.booleanNode(true));
    }
    if (!value.isArray()) {
      others.add(make.arrayNode().add("a"));
    }
    others.add(make.arrayNode());
    others.add(make.objectNode());
    others.add(make.textNode(""));
    return others;
  }

  /**
   * What is beyond a schema: that ids exist and are spelled as their namespace asks, which tests
   * and answers fit an indicator, and what contradicts what.
   */
  private static final Pattern SEMANTIC =
      Pattern.compile(
          "unknown (indicator|source|choice list|extent) .*|.*(outside the namespace|is defined again"
              + "|does not fit|is no answer to|already covered by `met`|is over `max`|is taken and"
              + "|no answer can pass|nothing is asked of|not among the choices|cannot count people"
              + "|do not fall|needs `met` and `partly` with one figure|nothing can be computed"
              + "|runs in a circle|is a text, which cannot be judged|must not have a `when`"
              + "|`when` is missing|stands twice|belongs to the checklists|cannot be defined again"
              + "|must be a (number|date), but is).*");

  private static List<Problem> problems(JsonNode tree) throws Exception {
    // Written as JSON, which is YAML in brackets: strings in quotes, all else without.
    byte[] yaml = JSON.writeValueAsBytes(tree);
    try {
      library.own(YamlFile.of("x.yaml", yaml));
      return List.of();
    } catch (UnusableInputException e) {
      return e.problems();
    }
  }

  private static List<String> faults(JsonNode tree) throws Exception {
    return SCHEMA.validate(JSON.writeValueAsString(tree), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static List<String> words(JsonNode schema) {
    List<String> words = new ArrayList<>();
    for (Iterator<JsonNode> each = schema.get("enum").elements(); each.hasNext(); ) {
      words.add(each.next().textValue());
    }
    return words;
  }

  private static <E> List<String> words(E[] values, Function<E, String> word) {
    return Stream.of(values).map(word).toList();
  }
}
