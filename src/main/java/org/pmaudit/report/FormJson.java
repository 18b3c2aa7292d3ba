package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;
import org.pmaudit.result.FormResult;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;

/** Tells programs which criteria forms ask for, and where. No answer stands in it. */
final class FormJson {

  static final String SCHEMA = "pmaudit-form-check/1";

  private FormJson() {}

  /** One object; the forms in their order, each with every checklist. */
  static void write(FormResult result, OutputStream out) throws IOException {
    try (JsonGenerator json = SarifReport.generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeArrayFieldStart("forms");
      for (FormCheck check : result.checks()) {
        form(check, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void form(FormCheck check, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", check.form());
    json.writeStringField("checklist", check.checklist().id());
    json.writeStringField("version", check.checklist().version());
    json.writeStringField("verdict", check.verdict().word());
    json.writeNumberField("asked", check.count(AskedCriterion::isWhole));
    json.writeNumberField("critical_missing", check.criticalHoles().size());
    json.writeArrayFieldStart("filled");
    for (UnitResult unit : check.filled()) {
      filled(unit, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("criteria");
    for (AskedCriterion one : check.criteria()) {
      criterion(one, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void filled(UnitResult unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("unit", unit.id());
    number("score", unit.scores().score(), json);
    number("coverage", unit.scores().coverage(), json);
    json.writeStringField("rating", unit.rating().word());
    json.writeArrayFieldStart("critical_gaps");
    for (Gap gap : unit.gaps()) {
      if (gap.critical()) {
        json.writeString(gap.criterion());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(String name, Optional<Fraction> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, new BigDecimal(Printed.down(value.get())));
    } else {
      json.writeNullField(name);
    }
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
    ids("missing", one.missing(), json);
    ids("undecided", one.undecided(), json);
    json.writeEndObject();
  }

  private static void ids(String name, List<Indicator> indicators, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Indicator one : indicators) {
      json.writeString(one.id());
    }
    json.writeEndArray();
  }
}
