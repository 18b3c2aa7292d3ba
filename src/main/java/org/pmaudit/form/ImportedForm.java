package org.pmaudit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmaudit.checklist.UnitKind;

/** The skeleton of a checklist made from an XLSForm: its questions; the criteria are to write. */
public final class ImportedForm {

  private static final Pattern CHECKLIST_ID = Pattern.compile("'([a-z][a-z0-9-]*)'");

  private final XlsFormFile form;
  private final Set<String> shipped;
  private final String id;
  private final String namespace;

  private ImportedForm(XlsFormFile form, Set<String> shippedIndicators, Set<String> reserved) {
    this.form = form;
    this.shipped = Set.copyOf(shippedIndicators);
    String found = kebab(foundId());
    String first = found.replaceFirst("-.*", "");
    boolean own = !first.isEmpty() && !reserved.contains(first);
    this.namespace = own ? first : "my";
    this.id = own ? found : "my-" + found;
  }

  /**
   * The checklist as YAML, with {@code TODO} where something is left to write.
   *
   * @param shippedIndicators ids that need no definition of their own
   * @param reserved first parts of ids that a user's own checklist cannot have
   */
  public static String yaml(XlsFormFile form, Set<String> shippedIndicators, Set<String> reserved) {
    return new ImportedForm(form, shippedIndicators, reserved).write();
  }

  /** The id of the checklist that our own forms carry, else that of the form. */
  private String foundId() {
    Matcher carried =
        CHECKLIST_ID.matcher(
            form.rows("survey").stream()
                .filter(row -> row.name().equals("checklist_id"))
                .map(row -> row.text("calculation"))
                .findFirst()
                .orElse(""));
    return carried.matches() ? carried.group(1) : setting("form_id").orElse("form");
  }

  private Optional<String> setting(String column) {
    return form.rows("settings").stream()
        .map(row -> row.text(column))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String kebab(String text) {
    String kebab =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return kebab.isEmpty() ? "form" : kebab;
  }

  private String write() {
    List<ImportedQuestion> questions = questions();
    YamlText yaml = new YamlText();
    yaml.line("# The questions of %s. What is marked TODO is left to write.".formatted(name()));
    yaml.line("id: " + id);
    yaml.line("version: \"0.1.0\"");
    yaml.line("namespace: " + namespace);
    yaml.line("sector: other  # TODO: cccm, shelter, transport, recovery, or a word of your own");
    yaml.line("unit: " + unit(questions).word() + "  # TODO: project, site, movement or area");
    yaml.line("title: {en: " + YamlText.quoted(setting("form_title").orElse(id)) + "}");
    yaml.line("indicators:");
    questions.forEach(question -> question.write(yaml, shipped));
    yaml.line(
        "# TODO: write the criteria that are judged from these indicators. One looks like this:");
    yaml.line("#  - id: %s-01".formatted(namespace.toUpperCase(Locale.ROOT)));
    yaml.line("#    title: {en: \"Paths to the latrines are lit\"}");
    yaml.line("#    principle: safety_dignity");
    yaml.line("#    areas: [gbv]");
    yaml.line("#    mode: integrated");
    yaml.line("#    weight: 3");
    yaml.line("#    critical: false");
    yaml.line("#    measure: %s".formatted(example(questions)));
    yaml.line("#    met: {is: yes}");
    yaml.line("#    source: {id: sphere-2018, at: \"\", read: false, figure: ours}");
    yaml.line("criteria: []");
    return yaml.toString();
  }

  /** The bare name of the file, so that no folder of a machine stands in what is shared. */
  private String name() {
    return form.name().substring(form.name().lastIndexOf('/') + 1);
  }

  private static UnitKind unit(List<ImportedQuestion> questions) {
    for (UnitKind kind : UnitKind.values()) {
      if (questions.stream().anyMatch(each -> each.id().equals(kind.idIndicator()))) {
        return kind;
      }
    }
    return UnitKind.SITE;
  }

  private static String example(List<ImportedQuestion> questions) {
    return questions.stream().map(ImportedQuestion::id).findFirst().orElse("population");
  }

  private List<ImportedQuestion> questions() {
    Map<String, ImportedQuestion> byId = new LinkedHashMap<>();
    List<FormRow> rows = new ArrayList<>(form.rows("survey"));
    for (FormRow row : rows) {
      Optional<ImportedQuestion.Kind> kind = ImportedQuestion.Kind.of(row, form);
      if (kind.isPresent() && !isAside(row)) {
        String indicator = indicator(row.name(), byId.keySet());
        byId.put(indicator, ImportedQuestion.of(indicator, kind.get(), row, form));
      }
    }
    return List.copyOf(byId.values());
  }

  /** Room for remarks, and consent, say nothing about the unit. */
  private static boolean isAside(FormRow row) {
    return row.name().equals("consent")
        || QuestionRows.isNote(row.type().kind(), row.name(), row.text("relevant"));
  }

  private String indicator(String name, Set<String> taken) {
    if (shipped.contains(name) || name.startsWith(namespace + "_")) {
      return name;
    }
    String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String wanted = namespace + "_" + word.replaceAll("^_+|_+$", "");
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = wanted + "_" + i;
    }
    return free;
  }
}
