package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;

/** Tells programs which criteria forms ask for, and where. No answer stands in it. */
public final class FormJson {

  public static final String SCHEMA = "pmaudit-form-check/1";

  private FormJson() {}

  /** One object; the forms in their order, each with every checklist. */
  public static void write(List<FormCheck> checks, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("forms");
    for (FormCheck check : checks) {
      form(check, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void form(FormCheck check, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", check.form());
    json.writeStringField("checklist", check.checklist().id());
    json.writeStringField("version", check.checklist().version());
    json.writeNumberField("asked", check.count(AskedCriterion::isWhole));
    json.writeNumberField("critical_missing", check.criticalHoles().size());
    json.writeArrayFieldStart("criteria");
    for (AskedCriterion one : check.criteria()) {
      criterion(one, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void criterion(AskedCriterion one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", one.criterion().id());
    json.writeBooleanField("critical", one.criterion().critical());
    json.writeStringField("asked", one.extent().word());
    json.writeArrayFieldStart("places");
    for (AskedCriterion.Asked asked : one.asked()) {
      json.writeStartObject();
      json.writeStringField("name", asked.name());
      json.writeStringField("how", asked.how());
      json.writeStringField("kind", asked.kind());
      json.writeStringField("place", asked.place().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missing");
    for (Indicator missing : one.missing()) {
      json.writeString(missing.id());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
