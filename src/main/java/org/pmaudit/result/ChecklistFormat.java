package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.pmaudit.checklist.Checklist;

/** How a checklist stands in a result; until the checklist package has its own JSON. */
interface ChecklistFormat {

  void write(Checklist checklist, JsonGenerator json) throws IOException;

  /** Reads the value the parser stands at; leaves the parser at its last token. */
  Checklist read(JsonParser json) throws IOException;
}
