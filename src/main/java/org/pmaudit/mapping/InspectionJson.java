package org.pmaudit.mapping;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.privacy.PersonalColumn;
import org.pmaudit.privacy.PrivacyJson;
import org.pmaudit.problem.Note;

/** Tells programs what was understood of tables. No value of a cell stands in it. */
public final class InspectionJson {

  public static final String SCHEMA = "pmaudit-inspection/1";

  private final JsonGenerator json;

  private InspectionJson(JsonGenerator json) {
    this.json = json;
  }

  /** One object; the tables in their order. */
  public static void write(List<TableProfile> tables, JsonGenerator json) throws IOException {
    InspectionJson inspection = new InspectionJson(json);
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("tables");
    for (TableProfile table : tables) {
      inspection.table(table);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void table(TableProfile profile) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", profile.table().file());
    if (profile.table().sheet().isPresent()) {
      json.writeStringField("sheet", profile.table().sheet().get());
    }
    json.writeStringField("source", profile.source());
    json.writeArrayFieldStart("header_rows");
    for (long row : profile.table().headerRows()) {
      json.writeNumber(row);
    }
    json.writeEndArray();
    rows(profile.rows());
    json.writeArrayFieldStart("columns");
    for (ColumnProfile column : profile.columns()) {
      column(profile, column);
    }
    json.writeEndArray();
    notes(profile.notes());
    json.writeEndObject();
  }

  private void rows(RowBooks books) throws IOException {
    json.writeObjectFieldStart("rows");
    json.writeNumberField("data", books.given());
    json.writeNumberField("blank", books.blank());
    json.writeNumberField("totals", books.totals());
    json.writeNumberField("repeated_header", books.repeated());
    json.writeNumberField("hidden", books.hidden());
    json.writeEndObject();
  }

  private void column(TableProfile profile, ColumnProfile column) throws IOException {
    json.writeStartObject();
    json.writeStringField("column", profile.letters(column));
    json.writeStringField("header", column.column().header());
    if (column.column().tag().isPresent()) {
      json.writeStringField("hxl", column.column().tag().get());
    }
    json.writeStringField("type", column.kind().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("filled", column.filled());
    json.writeNumberField("answered", column.answered());
    if (column.different().isPresent()) {
      json.writeNumberField("different", column.different().getAsInt());
    }
    json.writeNumberField("longest", column.longest());
    json.writeBooleanField("of_platform", column.isOfPlatform());
    Optional<PersonalColumn> personal = profile.personal().at(column.column().index());
    if (personal.isPresent()) {
      json.writeObjectFieldStart("personal");
      PrivacyJson.write(personal.get(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void notes(List<Note> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("code", note.code());
      json.writeStringField("place", note.place().toString());
      json.writeStringField("message", note.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
