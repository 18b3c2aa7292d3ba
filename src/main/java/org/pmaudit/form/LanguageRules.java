package org.pmaudit.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Languages that platforms tell apart and find complete: E18. */
final class LanguageRules {

  private static final String RULE = "E18";
  private static final Pattern SUFFIX =
      Pattern.compile("[^()]*[^() ] \\([a-z]{2,3}(-[A-Za-z0-9]+)*\\)");
  private static final Pattern RIGHT_TO_LEFT = Pattern.compile(".*\\((ar|fa|ur|he|ps|ku|ckb)\\)");
  private static final Pattern NOT_PURE = Pattern.compile("(?s).*[A-Za-z0-9].*|.*\\.");
  private static final List<String> TRANSLATED =
      List.of("label", "hint", "constraint_message", "required_message");

  private final XlsFormFile form;
  private final Findings findings;
  private final Set<String> languages = new LinkedHashSet<>();

  LanguageRules(XlsFormFile form, Findings findings) {
    this.form = form;
    this.findings = findings;
    form.table("survey").ifPresent(table -> languages.addAll(table.languages("label")));
    form.table("choices").ifPresent(table -> languages.addAll(table.languages("label")));
  }

  void check() {
    form.rows("survey").stream().filter(LanguageRules::offersOther).forEach(this::other);
    if (languages.isEmpty()) {
      return;
    }
    form.table("survey").ifPresent(this::columns);
    form.table("choices").ifPresent(this::columns);
    defaultLanguage();
    form.rows("survey").forEach(this::complete);
    languages.stream()
        .filter(language -> RIGHT_TO_LEFT.matcher(language).matches())
        .forEach(this::pure);
  }

  private static boolean offersOther(FormRow row) {
    return row.type().list().filter(list -> list.matches(".*\\sor[ _]other")).isPresent();
  }

  private void other(FormRow row) {
    findings.add(
        RULE,
        row.at("type"),
        "`or_other` adds an answer in English alone",
        "add an answer `other` to the list, and a text question for what it is");
  }

  private void columns(FormTable table) {
    for (FormColumn column : table.columns()) {
      if (column.language().isPresent()) {
        language(column, column.language().get());
      } else if (TRANSLATED.contains(column.name())) {
        findings.add(
            RULE,
            column.place(),
            "the column `%s` names no language, others do".formatted(column.header()),
            "head it `%s::%s`".formatted(column.name(), languages.iterator().next()));
      }
    }
    Set<String> missing = new LinkedHashSet<>(languages);
    missing.removeAll(table.languages("label"));
    missing.forEach(
        language ->
            findings.add(
                RULE,
                table.place(),
                "the sheet `%s` has no column `label::%s`".formatted(table.sheet(), language)));
  }

  private void language(FormColumn column, String language) {
    if (!languages.contains(language)) {
      findings.add(
          RULE,
          column.place(),
          "`%s` is none of the languages of the labels: %s"
              .formatted(language, String.join(", ", languages)));
    } else if (column.name().equals("label") && !SUFFIX.matcher(language).matches()) {
      findings.add(
          RULE,
          column.place(),
          "`%s` does not name a language and its code".formatted(language),
          "write it as `English (en)`");
    }
  }

  private void defaultLanguage() {
    form.rows("settings").stream()
        .flatMap(row -> row.cell("default_language").stream())
        .filter(cell -> !languages.contains(cell.text()))
        .forEach(
            cell ->
                findings.add(
                    RULE,
                    cell.place(),
                    "the default language `%s` is none of %s"
                        .formatted(cell.text(), String.join(", ", languages))));
  }

  private void complete(FormRow row) {
    for (String column : TRANSLATED) {
      Set<String> filled =
          row.all(column).stream()
              .flatMap(cell -> cell.column().language().stream())
              .collect(Collectors.toSet());
      if (!filled.isEmpty()) {
        languages.stream()
            .filter(language -> !filled.contains(language))
            .forEach(
                language ->
                    findings.add(
                        RULE,
                        row.at("name"),
                        "`%s` of `%s` is missing in %s".formatted(column, row.name(), language)));
      }
    }
  }

  /** The first text decides which way the form is written. */
  private void pure(String language) {
    Optional<FormCell> first =
        form.rows("survey").stream()
            .filter(row -> row.type().isVisible())
            .flatMap(row -> in(row, "hint", language).or(() -> in(row, "label", language)).stream())
            .findFirst();
    first
        .filter(cell -> NOT_PURE.matcher(cell.text()).matches())
        .ifPresent(
            cell ->
                findings.add(
                    RULE,
                    cell.place(),
                    "the first text in %s has Latin letters, digits or a full stop at its end"
                        .formatted(language),
                    "begin with a note or a group in that script alone, or the form reads left to"
                        + " right"));
  }

  private static Optional<FormCell> in(FormRow row, String column, String language) {
    return row.all(column).stream()
        .filter(cell -> cell.column().language().filter(language::equals).isPresent())
        .findFirst();
  }
}
