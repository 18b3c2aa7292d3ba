package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Note;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * SARIF 2.1.0, for code scanning and editors: a rule for each criterion, a failing result for each
 * gap (suppressed where it is waived), an open one for each unknown criterion, and a notification
 * for each note about the data.
 */
final class SarifReport {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Result result;
  private final String language;
  private final JsonGenerator json;

  private SarifReport(Result result, String language, JsonGenerator json) {
    this.result = result;
    this.language = language;
    this.json = json;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(Result result, String language, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new SarifReport(result, language, json).log();
      json.writeRaw('\n');
    }
  }

  /** Writes indented UTF-8, the same on every machine, and leaves the stream open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
    layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    json.setPrettyPrinter(layout);
    return json;
  }

  /** Begins a log of one run. */
  static void begin(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
  }

  private void log() throws IOException {
    begin(json);
    List<Checklist> checklists = result.audits().stream().map(Audit::checklist).toList();
    SarifRules rules = new SarifRules(checklists, result.toolVersion(), language, json);
    rules.writeTool();
    invocations(
        result.audits().stream().flatMap(audit -> audit.dataQuality().stream()).distinct().toList(),
        json);
    json.writeStringField("language", language);
    json.writeArrayFieldStart("results");
    results(rules);
    json.writeEndArray();
    properties();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void results(SarifRules rules) throws IOException {
    SarifResults results =
        new SarifResults(
            rules,
            SarifResults.mentions(result, gap -> gap.baseline().isPresent()),
            SarifResults.mentions(result, gap -> gap.waiver().isPresent()),
            language,
            json);
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        results.unit(audit.checklist(), unit);
      }
    }
  }

  /** Notes about the data; one about a file that several checklists read stands there once. */
  static void invocations(List<Note> notes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", note.code());
      json.writeEndObject();
      SarifText.message(json, "message", note.message());
      new SarifPlaces(json).locations("locations", List.of(note.place()), List.of());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void properties() throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("as_of", result.asOf().toString());
    json.writeStringField("sensitivity", result.sensitivity().word());
    for (Map.Entry<String, Audit> each : byChecklist().entrySet()) {
      Audit audit = each.getValue();
      json.writeObjectFieldStart(each.getKey());
      json.writeStringField("version", audit.checklist().version());
      json.writeNumberField("units", audit.summary().units());
      json.writeStringField("score", Printed.line(audit.summary().mean()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private Map<String, Audit> byChecklist() {
    Map<String, Audit> audits = new LinkedHashMap<>();
    result.audits().forEach(audit -> audits.put(audit.checklist().id(), audit));
    return audits;
  }
}
