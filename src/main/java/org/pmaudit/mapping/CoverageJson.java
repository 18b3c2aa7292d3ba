package org.pmaudit.mapping;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;

/** Tells programs which criteria data can ever answer. */
public final class CoverageJson {

  public static final String SCHEMA = "pmaudit-coverage/1";

  private final JsonGenerator json;

  private CoverageJson(JsonGenerator json) {
    this.json = json;
  }

  /** One object; each file against each checklist in its order. */
  public static void write(List<ChecklistCoverage> all, JsonGenerator json) throws IOException {
    CoverageJson out = new CoverageJson(json);
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("coverage");
    for (ChecklistCoverage coverage : all) {
      out.write(coverage);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(ChecklistCoverage coverage) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", coverage.table().file());
    if (coverage.table().sheet().isPresent()) {
      json.writeStringField("sheet", coverage.table().sheet().get());
    }
    json.writeStringField("checklist", coverage.checklist().id());
    json.writeStringField("version", coverage.checklist().version());
    counts(coverage, any -> true);
    json.writeNumberField("most_coverage", coverage.most().rounded(1, RoundingMode.FLOOR));
    json.writeObjectFieldStart("principles");
    for (Principle principle : Principle.values()) {
      json.writeObjectFieldStart(principle.word());
      counts(coverage, one -> one.criterion().principle() == principle);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("areas");
    for (ProtectionArea area : ProtectionArea.values()) {
      json.writeObjectFieldStart(area.word());
      counts(coverage, one -> one.criterion().areas().contains(area));
      json.writeEndObject();
    }
    json.writeEndObject();
    words("not_understood", coverage.speechless());
    json.writeArrayFieldStart("criteria");
    for (CriterionCoverage one : coverage.criteria()) {
      json.writeStartObject();
      json.writeStringField("id", one.criterion().id());
      json.writeBooleanField("critical", one.criterion().critical());
      json.writeNumberField("weight", one.criterion().weight());
      json.writeStringField("answerable", one.answerability().name().toLowerCase(Locale.ROOT));
      words("missing", one.missing());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(ChecklistCoverage coverage, Predicate<CriterionCoverage> which)
      throws IOException {
    for (Answerability each : Answerability.values()) {
      json.writeNumberField(each.name().toLowerCase(Locale.ROOT), coverage.count(each, which));
    }
  }

  private void words(String name, List<String> words) throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
