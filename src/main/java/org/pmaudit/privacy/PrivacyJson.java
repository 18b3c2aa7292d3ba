package org.pmaudit.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Tells programs which columns of tables seem to hold personal data. No value stands in it. */
public final class PrivacyJson {

  public static final String SCHEMA = "pmaudit-privacy/1";

  private PrivacyJson() {}

  /** One object; the tables in their order. */
  public static void write(List<ClearedTable> tables, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("tables");
    for (ClearedTable table : tables) {
      json.writeStartObject();
      json.writeStringField("file", table.file());
      if (table.sheet().isPresent()) {
        json.writeStringField("sheet", table.sheet().get());
      }
      json.writeNumberField("columns", table.columns().size());
      json.writeArrayFieldStart("personal");
      for (PersonalColumn found : table.personal().all()) {
        json.writeStartObject();
        json.writeStringField("header", found.column().header());
        json.writeStringField("place", found.column().place().toString());
        write(found, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The members that tell what a column holds; the object is begun and ended by the caller. */
  public static void write(PersonalColumn found, JsonGenerator json) throws IOException {
    json.writeStringField("kind", found.kind().id());
    json.writeStringField("entity", found.kind().entity());
    json.writeStringField("holds", found.kind().words());
    json.writeStringField("level", found.level().name().toLowerCase(Locale.ROOT));
    json.writeStringField("why", found.why());
    json.writeStringField("to_do", found.advice());
    json.writeBooleanField("closed", found.isWithheld());
  }
}
