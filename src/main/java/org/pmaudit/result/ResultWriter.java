package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.pmaudit.checklist.ChecklistJson;
import org.pmaudit.problem.Note;

/** Writes a result as JSON: the same result, the same bytes. */
final class ResultWriter {

  private final JsonOut out;
  private final JsonGenerator json;

  ResultWriter(JsonGenerator json) {
    this.out = new JsonOut(json);
    this.json = json;
  }

  void write(Result result) throws IOException {
    out.object(() -> content(result));
    json.writeRaw('\n');
  }

  private void content(Result result) throws IOException {
    out.text("schema", Result.SCHEMA);
    out.object(
        "tool",
        () -> {
          out.text("name", "pmaudit");
          out.text("version", result.toolVersion());
        });
    out.text("as_of", result.asOf().toString());
    out.text("sensitivity", result.sensitivity().word());
    out.flag("suppressed", result.suppressed());
    out.objects("inputs", result.inputs(), this::input);
    out.objects("audits", result.audits(), this::audit);
  }

  private void input(Input input) throws IOException {
    out.text("name", input.name());
    out.text("sha256", input.sha256());
    out.object("rows", () -> rows(input.rows()));
    out.whole("judged", input.judged());
  }

  private void rows(Input.Rows rows) throws IOException {
    out.whole("read", rows.read());
    out.whole("units", rows.units());
    out.whole("merged", rows.merged());
    out.whole("grouped", rows.grouped());
    out.whole("skipped", rows.skipped());
    out.whole("filtered", rows.filtered());
  }

  private void audit(Audit audit) throws IOException {
    json.writeFieldName("checklist");
    ChecklistJson.write(audit.checklist(), json);
    out.objects("mapping", audit.mapping(), this::column);
    out.object("summary", () -> new SummaryWriter(out).write(audit.summary()));
    UnitWriter units = new UnitWriter(out, audit.checklist());
    out.objects("units", audit.units(), units::write);
    out.objects("data_quality", audit.dataQuality(), this::note);
    out.flag("units_complete", audit.unitsComplete());
  }

  private void column(ColumnUse column) throws IOException {
    out.text("indicator", column.indicator());
    out.text("column", column.column());
    out.text("how", column.how());
  }

  private void note(Note note) throws IOException {
    out.text("code", note.code());
    out.text("place", note.place().toString());
    out.text("message", note.message());
  }
}
