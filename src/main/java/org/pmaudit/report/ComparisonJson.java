package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Principle;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Cause;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.CriterionChange;
import org.pmaudit.compare.GapChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.Incomparable;
import org.pmaudit.compare.ScoreChange;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;

/** {@code comparison.json}: all of a comparison, for programs. */
final class ComparisonJson {

  static final String SCHEMA = "pmaudit-comparison/1";

  private final JsonGenerator json;

  private ComparisonJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(Comparison comparison, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
      layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
      layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(layout);
      new ComparisonJson(json).comparison(comparison);
      json.writeRaw('\n');
    }
  }

  private void comparison(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    side("before", comparison.before());
    side("after", comparison.after());
    json.writeArrayFieldStart("audits");
    for (AuditComparison audit : comparison.audits()) {
      audit(audit);
    }
    json.writeEndArray();
    words("only_before", comparison.onlyBefore());
    words("only_after", comparison.onlyAfter());
    json.writeEndObject();
  }

  private void side(String name, Comparison.Side side) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", side.name());
    json.writeStringField("as_of", side.result().asOf().toString());
    json.writeStringField("tool_version", side.result().toolVersion());
    json.writeEndObject();
  }

  private void audit(AuditComparison audit) throws IOException {
    json.writeStartObject();
    json.writeStringField("checklist", audit.checklist());
    json.writeStringField("version_before", audit.before().checklist().version());
    json.writeStringField("version_after", audit.after().checklist().version());
    causes(audit.causes());
    summary(audit);
    json.writeArrayFieldStart("criteria");
    for (CriterionChange change : audit.criteria()) {
      criterion(change);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("units");
    for (UnitChange unit : audit.units()) {
      unit(unit);
    }
    json.writeEndArray();
    words("only_before", audit.onlyBefore().stream().map(UnitResult::id).toList());
    words("only_after", audit.onlyAfter().stream().map(UnitResult::id).toList());
    json.writeEndObject();
  }

  private void summary(AuditComparison audit) throws IOException {
    score("score", audit.score());
    score("weighted", audit.weighted());
    score("coverage", audit.coverage());
    json.writeObjectFieldStart("principles");
    for (Map.Entry<Principle, ScoreChange> each : audit.principles().entrySet()) {
      score(each.getKey().word(), each.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("gaps");
    for (Kind kind : Kind.values()) {
      json.writeNumberField(kind.word(), audit.count(kind));
    }
    json.writeNumberField("incomparable", audit.incomparable().size());
    json.writeEndObject();
  }

  private void criterion(CriterionChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", change.criterion());
    for (Kind kind : Kind.values()) {
      Headcount count = change.of(kind);
      json.writeObjectFieldStart(kind.word());
      json.writeNumberField("units", count.units());
      json.writeNumberField("people", count.people());
      json.writeNumberField("people_unknown", count.peopleUnknown());
      json.writeEndObject();
    }
    json.writeNumberField("incomparable", change.incomparable());
    json.writeEndObject();
  }

  private void unit(UnitChange unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", unit.after().id());
    if (unit.after().name().isPresent()) {
      json.writeStringField("name", unit.after().name().get());
    }
    score("score", unit.score());
    score("score_after_waivers", unit.afterWaivers());
    json.writeStringField("rating_before", unit.before().rating().word());
    json.writeStringField("rating_after", unit.after().rating().word());
    causes(unit.causes());
    json.writeArrayFieldStart("gaps");
    for (GapChange gap : unit.gaps()) {
      gap(gap);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("incomparable");
    for (Incomparable one : unit.incomparable()) {
      json.writeStartObject();
      json.writeStringField("criterion", one.criterion());
      json.writeStringField("why", one.why().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void gap(GapChange gap) throws IOException {
    json.writeStartObject();
    json.writeStringField("criterion", gap.criterion());
    json.writeStringField("change", gap.kind().word());
    json.writeBooleanField("critical", gap.isCritical());
    gap("before", gap.before());
    gap("after", gap.after());
    causes(gap.causes());
    json.writeEndObject();
  }

  private void gap(String name, Optional<Gap> gap) throws IOException {
    json.writeFieldName(name);
    if (gap.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("verdict", gap.get().verdict().word());
    json.writeNumberField("credit", BigDecimal.valueOf(gap.get().credit(), 2));
    json.writeBooleanField("waived", gap.get().isWaived());
    json.writeEndObject();
  }

  private void score(String name, ScoreChange change) throws IOException {
    json.writeObjectFieldStart(name);
    number("before", change.before().map(Printed::down));
    number("after", change.after().map(Printed::down));
    number("change", change.points().map(Printed::change));
    json.writeEndObject();
  }

  private void number(String name, Optional<String> printed) throws IOException {
    json.writeFieldName(name);
    if (printed.isPresent()) {
      json.writeNumber(new BigDecimal(printed.get()));
    } else {
      json.writeNull();
    }
  }

  private void causes(Iterable<Cause> causes) throws IOException {
    json.writeArrayFieldStart("causes");
    for (Cause cause : causes) {
      json.writeString(cause.word());
    }
    json.writeEndArray();
  }

  private void words(String name, List<String> words) throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }
}
