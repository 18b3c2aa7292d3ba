package org.pmaudit.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Labels that exports can be read back by: W1, W2, W3. */
final class LabelRules {

  private final XlsFormFile form;
  private final Findings findings;

  LabelRules(XlsFormFile form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  void check() {
    Stream.of("survey", "choices")
        .flatMap(sheet -> form.rows(sheet).stream())
        .flatMap(row -> row.all("label").stream())
        .forEach(this::signs);
    Map<List<String>, FormCell> seen = new HashMap<>();
    form.rows("survey").stream()
        .filter(row -> row.type().isQuestion())
        .flatMap(row -> row.all("label").stream())
        .forEach(cell -> twin(cell, seen));
  }

  private void signs(FormCell label) {
    if (label.text().contains("/")) {
      findings.add(
          "W2",
          label.place(),
          "a `/` in a label cannot be told from the one between group, question and answer",
          "write `and`, `or` or a dash");
    }
    if (label.text().contains("<") || label.text().contains("&")) {
      findings.add(
          "W1", label.place(), "a `<` or `&` in a label may be taken for markup", "use a word");
    }
  }

  private void twin(FormCell label, Map<List<String>, FormCell> seen) {
    List<String> key = List.of(label.column().language().orElse(""), label.text());
    FormCell twin = seen.putIfAbsent(key, label);
    if (twin != null) {
      findings.add(
          "W3",
          label.place(),
          "%s has the same label, so exports have it twice".formatted(twin.place()));
    }
  }
}
