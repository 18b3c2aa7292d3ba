package org.pmaudit.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.text.Texts;

/** A row of a sheet of an XLSForm, by column. */
record SurveyRow(Map<String, String> cells) {

  SurveyRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  static SurveyRow of(String type, String name) {
    return new SurveyRow(Map.of()).with("type", type).with("name", name);
  }

  SurveyRow with(String column, String value) {
    Map<String, String> more = new LinkedHashMap<>(cells);
    more.put(column, value);
    return new SurveyRow(more);
  }

  /** The text in every language of the form; one that is not translated stands in English. */
  SurveyRow with(String column, Texts texts, List<FormLanguage> languages) {
    SurveyRow row = this;
    for (FormLanguage language : languages) {
      row = row.with(language.column(column), FormText.safe(texts.in(language.tag())));
    }
    return row;
  }
}
