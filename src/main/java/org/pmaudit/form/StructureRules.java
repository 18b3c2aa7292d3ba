package org.pmaudit.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether rows are whole and groups begin and end: E1, E11, E12, E13, E17. */
final class StructureRules {

  private static final List<String> SHOWN = List.of("label", "hint", "image", "audio", "video");
  private static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

  private final XlsFormFile form;
  private final Findings findings;

  StructureRules(XlsFormFile form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  void check() {
    form.tables().stream()
        .filter(table -> SHEETS.contains(table.sheet().toLowerCase(Locale.ROOT)))
        .forEach(this::headers);
    FormTable survey = form.table("survey").orElseThrow();
    if (!survey.has("type")) {
      findings.add("E1", survey.place(), "the sheet `survey` has no column `type`");
      return;
    }
    survey.rows().forEach(this::whole);
    groups(survey);
  }

  private void headers(FormTable table) {
    Map<String, FormColumn> seen = new HashMap<>();
    for (FormColumn column : table.columns()) {
      String key = column.name() + "::" + column.language().orElse("");
      FormColumn twin = seen.putIfAbsent(key, column);
      if (twin != null) {
        findings.add(
            "E17",
            column.place(),
            "the column `%s` says the same as `%s`".formatted(column.header(), twin.header()),
            "keep one of them");
      }
    }
  }

  private void whole(FormRow row) {
    FormType type = row.type();
    if (row.text("type").isEmpty()) {
      findings.add("E1", row.at("name"), "this row has no `type`");
      return;
    }
    if (row.name().isEmpty() && !type.ends() && !type.kind().equals("note")) {
      findings.add("E1", row.at("type"), "this `%s` has no `name`".formatted(type.kind()));
    }
    if (type.isVisible() && SHOWN.stream().allMatch(column -> row.all(column).isEmpty())) {
      findings.add(
          "E12", row.at("type"), "this `%s` has neither label nor hint".formatted(type.kind()));
    }
    if (type.kind().equals("calculate") && row.text("calculation").isEmpty()) {
      findings.add("E13", row.at("type"), "this `calculate` has no `calculation`");
    }
  }

  /** A group or repeat that is open, and how much it holds so far. */
  private static final class Open {
    private final FormRow row;
    private int rows;

    Open(FormRow row) {
      this.row = row;
    }
  }

  private void groups(FormTable survey) {
    Deque<Open> open = new ArrayDeque<>();
    for (FormRow row : survey.rows()) {
      FormType type = row.type();
      if (!open.isEmpty() && !type.ends()) {
        open.element().rows++;
      }
      if (type.begins()) {
        open.push(new Open(row));
      } else if (type.ends()) {
        close(open, row);
      }
    }
    open.forEach(
        left ->
            findings.add(
                "E11",
                left.row.at("type"),
                "this `%s` is never ended".formatted(left.row.type().kind())));
  }

  private void close(Deque<Open> open, FormRow end) {
    if (open.isEmpty()) {
      findings.add("E11", end.at("type"), "this `%s` ends nothing".formatted(end.type().kind()));
      return;
    }
    Open begun = open.pop();
    if (!begun.row.type().block().equals(end.type().block())) {
      findings.add(
          "E11",
          end.at("type"),
          "this `%s` stands where `end_%s` is expected"
              .formatted(end.type().kind(), begun.row.type().block()));
    } else if (begun.rows == 0) {
      findings.add("E11", begun.row.at("type"), "this group is empty");
    }
  }
}
