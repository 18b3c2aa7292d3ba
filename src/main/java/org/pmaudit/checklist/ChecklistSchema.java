package org.pmaudit.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of checklists, for editors. */
public final class ChecklistSchema {

  private ChecklistSchema() {}

  /** The text of the schema, draft 2020-12. */
  public static String text() {
    try (InputStream in = ChecklistSchema.class.getResourceAsStream("checklist.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema is not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
