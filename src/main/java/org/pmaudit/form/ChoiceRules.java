package org.pmaudit.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pmaudit.text.DidYouMean;

/** Lists of answers and the questions that use them: E5, E6, E7, E8. */
final class ChoiceRules {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern XML_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Set<String> KNOWN =
      Set.of("list_name", "name", "label", "image", "audio", "video", "big-image", "order");

  private final XlsFormFile form;
  private final Findings findings;

  ChoiceRules(XlsFormFile form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  void check() {
    Set<String> lists =
        form.rows("choices").stream().map(row -> row.text("list_name")).collect(Collectors.toSet());
    form.rows("survey").forEach(row -> row.type().list().ifPresent(list -> used(row, list, lists)));
    Optional<FormTable> choices = form.table("choices");
    choices.ifPresent(this::columns);
    choices.ifPresent(this::choices);
  }

  private void used(FormRow row, String written, Set<String> lists) {
    String list = written.replaceFirst("\\s+or[ _]other$", "");
    if (list.isEmpty() || list.contains(" ") || !(lists.contains(list) || list.contains("${"))) {
      findings.add(
          "E5",
          row.at("type"),
          list.isEmpty()
              ? "this question names no list of answers"
              : "there is no list `%s` on the sheet `choices`".formatted(list),
          DidYouMean.hint(list, lists).orElse("name a list as in `select_one yes_no_list`"));
    }
  }

  private void columns(FormTable choices) {
    choices.columns().stream()
        .filter(column -> !KNOWN.contains(column.name()))
        .filter(column -> !XML_NAME.matcher(column.header()).matches())
        .forEach(
            column ->
                findings.add(
                    "E8",
                    column.place(),
                    "the column `%s` has a name that forms cannot use".formatted(column.header()),
                    "letters, digits and _, a letter or _ first"));
  }

  private void choices(FormTable table) {
    boolean twins =
        form.rows("settings").stream()
            .anyMatch(row -> row.text("allow_choice_duplicates").equalsIgnoreCase("yes"));
    Set<List<String>> seen = new HashSet<>();
    Set<String> languages = table.languages("label");
    for (FormRow row : table.rows()) {
      String name = row.name();
      if (!NAME.matcher(name).matches()) {
        findings.add(
            "E6",
            row.at("name"),
            "the answer's name `%s` is not made of letters, digits and _".formatted(name));
      } else if (!seen.add(List.of(row.text("list_name"), name)) && !twins) {
        findings.add(
            "E6",
            row.at("name"),
            "the answer `%s` stands twice in the list `%s`".formatted(name, row.text("list_name")));
      }
      labels(row, languages);
    }
  }

  private void labels(FormRow row, Set<String> languages) {
    List<FormCell> labels = row.all("label");
    if (languages.isEmpty() && labels.isEmpty()) {
      findings.add("E7", row.at("name"), "the answer `%s` has no label".formatted(row.name()));
    }
    Set<String> filled =
        labels.stream().flatMap(c -> c.column().language().stream()).collect(Collectors.toSet());
    languages.stream()
        .filter(language -> !filled.contains(language))
        .forEach(
            language ->
                findings.add(
                    "E7",
                    row.at("name"),
                    "the answer `%s` has no label in %s".formatted(row.name(), language)));
  }
}
