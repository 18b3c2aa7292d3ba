package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Place;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;
import org.pmaudit.result.FormResult;

/**
 * SARIF 2.1.0 of forms: a failing result for each critical criterion that is not asked for in full,
 * an informational one for each other, and a passing one at the place that asks.
 */
final class FormSarif {

  private final FormResult result;
  private final String language;
  private final JsonGenerator json;

  private FormSarif(FormResult result, String language, JsonGenerator json) {
    this.result = result;
    this.language = language;
    this.json = json;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(FormResult result, String language, OutputStream out) throws IOException {
    try (JsonGenerator json = SarifReport.generator(out)) {
      new FormSarif(result, language, json).log();
      json.writeRaw('\n');
    }
  }

  private void log() throws IOException {
    SarifReport.begin(json);
    List<Checklist> checklists =
        result.checks().stream().map(FormCheck::checklist).distinct().toList();
    SarifRules rules = new SarifRules(checklists, result.toolVersion(), language, json);
    rules.writeTool();
    SarifReport.invocations(
        result.checks().stream().flatMap(check -> check.notes().stream()).distinct().toList(),
        json);
    json.writeStringField("language", language);
    json.writeArrayFieldStart("results");
    for (FormCheck check : result.checks()) {
      for (AskedCriterion one : check.criteria()) {
        result(check, one, rules);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void result(FormCheck check, AskedCriterion one, SarifRules rules) throws IOException {
    String id = one.criterion().id();
    json.writeStartObject();
    json.writeStringField("ruleId", id);
    json.writeNumberField("ruleIndex", rules.index(id));
    json.writeStringField("kind", kind(one));
    json.writeStringField("level", one.isCriticalHole() ? "error" : "none");
    SarifText.message(json, "message", FormText.message(check, one, language));
    Place place = one.place().orElse(new Place.InFile(check.form()));
    new SarifPlaces(json).locations("locations", List.of(place), List.of());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(
        "asked/v1", Finding.fingerprint(check.checklist().id(), id, check.form()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("checklist", check.checklist().id());
    json.writeStringField("asked", one.extent().word());
    json.writeBooleanField("critical", one.criterion().critical());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String kind(AskedCriterion one) {
    if (one.isWhole()) {
      return "pass";
    }
    return one.isCriticalHole() ? "fail" : "informational";
  }
}
