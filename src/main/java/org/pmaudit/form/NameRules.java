package org.pmaudit.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pmaudit.mapping.MetadataColumns;

/** What questions and groups may be called: E2, E3, E4, E19, W1. */
final class NameRules {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");
  private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Set<String> RESERVED = Set.of("meta", "instanceid", "instancename");

  private final XlsFormFile form;
  private final Findings findings;

  NameRules(XlsFormFile form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  void check() {
    Map<String, FormRow> seen = new HashMap<>();
    for (FormRow row : form.rows("survey")) {
      if (!row.name().isEmpty() && !row.type().ends()) {
        name(row);
        FormRow twin = seen.putIfAbsent(row.lowerName(), row);
        if (twin != null) {
          findings.add(
              "E3",
              row.at("name"),
              "the name `%s` is taken by %s".formatted(row.name(), twin.at("name")));
        }
      }
      row.cell("hxl").ifPresent(this::tag);
      image(row);
    }
    form.rows("settings").stream()
        .flatMap(row -> row.cell("form_id").stream())
        .filter(cell -> !FORM_ID.matcher(cell.text()).matches())
        .forEach(
            cell ->
                findings.add(
                    "W1",
                    cell.place(),
                    "the `form_id` `%s` has other signs than letters, digits, _ and -"
                        .formatted(cell.text())));
  }

  private void name(FormRow row) {
    String name = row.name();
    if (!NAME.matcher(name).matches()) {
      findings.add(
          "E2",
          row.at("name"),
          "the name `%s` is not made of letters, digits and _, a letter or _ first".formatted(name),
          "Latin letters without accents; what people read stands in the label");
    } else if (isReserved(row)) {
      findings.add("E4", row.at("name"), "the name `%s` is reserved".formatted(name));
    }
    if (name.length() > QuestionRows.LONGEST_NAME) {
      findings.add(
          "W1",
          row.at("name"),
          "the name `%s` is longer than %s letters, which statistics programs cut"
              .formatted(name, QuestionRows.LONGEST_NAME));
    }
  }

  private static boolean isReserved(FormRow row) {
    FormType type = row.type();
    boolean own = type.isMetadata() && type.kind().equals(row.name());
    return RESERVED.contains(row.lowerName())
        || (type.kind().equals("begin_repeat") && row.name().equals("data"))
        || (!own && MetadataColumns.has(row.name()));
  }

  private void tag(FormCell cell) {
    if (!TAG.matcher(cell.text()).matches()) {
      findings.add(
          "E19",
          cell.place(),
          "`%s` is no HXL tag with attributes".formatted(cell.text()),
          "write it as `#loc+code`: small letters, no spaces");
    }
  }

  private void image(FormRow row) {
    if (row.type().kind().equals("image") && !row.text("parameters").contains("max-pixels")) {
      findings.add(
          "W1",
          row.at("type"),
          "this image has no `max-pixels`, so that photos are sent in full size",
          "set `max-pixels=1024` in `parameters`");
    }
  }
}
