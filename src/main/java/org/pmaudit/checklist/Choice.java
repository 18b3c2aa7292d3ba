package org.pmaudit.checklist;

import java.util.List;
import org.pmaudit.text.Texts;

/** One answer of a list; the id is what is stored. */
public record Choice(String id, Texts label, List<String> synonyms) {
  public Choice {
    synonyms = List.copyOf(synonyms);
  }
}
