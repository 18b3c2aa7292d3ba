package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistJson;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/**
 * Reads back what {@link ResultWriter} wrote, one unit at a time: in an audit the checklist stands
 * before the units.
 */
final class ResultReader {

  private final JsonParser json;
  private final ObjectReader trees;
  private final String file;

  /**
   * @param file what to call the input in problems
   */
  ResultReader(JsonParser json, ObjectReader trees, String file) {
    this.json = json;
    this.trees = trees;
    this.file = file;
  }

  Result read() throws IOException, UnusableInputException {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    List<Audit> audits = new ArrayList<>();
    begin();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("audits")) {
        beginList(name);
        while (json.nextToken() != JsonToken.END_ARRAY) {
          audits.add(audit());
        }
      } else {
        rest.set(name, tree());
      }
    }
    if (json.nextToken() != null) {
      throw new JsonIn.NotAsWritten("something follows after the result");
    }
    return result(new JsonIn(rest, ""), audits);
  }

  private void begin() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonIn.NotAsWritten("this is not a result of pmaudit");
    }
  }

  private void beginList(String name) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new JsonIn.NotAsWritten("`%s` must be a list of objects".formatted(name));
    }
  }

  private JsonNode tree() throws IOException {
    return trees.readTree(json);
  }

  private static Result result(JsonIn in, List<Audit> audits) {
    if (!in.text("schema").equals(Result.SCHEMA)) {
      throw in.fault("schema", "must be `%s`".formatted(Result.SCHEMA));
    }
    return new Result(
        in.object("tool").text("version"),
        in.read("as_of", LocalDate::parse),
        in.read("sensitivity", word -> Words.constant(Sensitivity.class, word)),
        in.flag("suppressed"),
        in.objects("inputs", ResultReader::input),
        audits);
  }

  private static Input input(JsonIn input) {
    JsonIn rows = input.object("rows");
    return new Input(
        input.text("name"),
        input.text("sha256"),
        new Input.Rows(
            rows.whole("read"),
            rows.whole("units"),
            rows.whole("merged"),
            rows.whole("grouped"),
            rows.whole("skipped"),
            rows.whole("filtered")),
        input.whole("judged"));
  }

  private Audit audit() throws IOException, UnusableInputException {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    Optional<Checklist> checklist = Optional.empty();
    List<UnitResult> units = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new JsonIn.NotAsWritten("`audits` must be a list of objects");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("checklist")) {
        checklist = Optional.of(ChecklistJson.read(json, file));
      } else if (name.equals("units")) {
        UnitReader reader = new UnitReader(checklist.orElseThrow(ResultReader::noChecklist));
        beginList(name);
        while (json.nextToken() != JsonToken.END_ARRAY) {
          units.add(reader.read(new JsonIn(tree(), name)));
        }
      } else {
        rest.set(name, tree());
      }
    }
    return audit(
        new JsonIn(rest, "audits"), checklist.orElseThrow(ResultReader::noChecklist), units);
  }

  private static JsonIn.NotAsWritten noChecklist() {
    return new JsonIn.NotAsWritten("`checklist` must stand first in an audit");
  }

  private static Audit audit(JsonIn in, Checklist checklist, List<UnitResult> units) {
    return new Audit(
        checklist,
        in.objects(
            "mapping",
            use -> new ColumnUse(use.text("indicator"), use.text("column"), use.text("how"))),
        SummaryReader.read(in.object("summary")),
        units,
        in.objects(
            "data_quality",
            note ->
                new Note(
                    note.text("code"), note.read("place", Place::parse), note.text("message"))),
        in.flag("units_complete"));
  }
}
