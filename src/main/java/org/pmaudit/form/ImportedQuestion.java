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
import java.util.stream.Collectors;
import org.pmaudit.checklist.IndicatorType;

/**
 * A question of a form as an indicator.
 *
 * @param name what the form calls it
 * @param labels by language tag
 */
record ImportedQuestion(String id, Kind kind, String name, Map<String, String> labels) {

  private static final Pattern CODE = Pattern.compile(".*\\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\)");
  private static final Map<String, String> TAGS =
      Map.of(
          "english",
          "en",
          "french",
          "fr",
          "français",
          "fr",
          "spanish",
          "es",
          "español",
          "es",
          "arabic",
          "ar",
          "العربية",
          "ar");

  /**
   * What it takes for an answer.
   *
   * @param choices without the ways not to answer
   */
  record Kind(IndicatorType type, List<Option> choices) {

    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> EXTENT = List.of("none", "few", "some", "most", "all");
    private static final Pattern TO_HUNDRED = Pattern.compile(".*\\.\\s*<=\\s*100(?![0-9.]).*");

    Kind {
      choices = List.copyOf(choices);
    }

    /** The kind of a row; nothing for one that is no question about the unit. */
    static Optional<Kind> of(FormRow row, XlsFormFile form) {
      FormType type = row.type();
      List<Option> choices = type.list().map(list -> choices(list, form)).orElse(List.of());
      return switch (type.kind()) {
        case "select_one" -> Optional.of(new Kind(oneOf(choices), choices));
        case "select_multiple" -> Optional.of(new Kind(IndicatorType.CHOICES, choices));
        case "integer" -> Optional.of(new Kind(IndicatorType.COUNT, choices));
        case "decimal", "range" -> Optional.of(new Kind(number(row), choices));
        case "date", "datetime" -> Optional.of(new Kind(IndicatorType.DATE, choices));
        case "text" -> Optional.of(new Kind(IndicatorType.TEXT, choices));
        default -> Optional.empty();
      };
    }

    private static IndicatorType number(FormRow row) {
      boolean percent = TO_HUNDRED.matcher(row.text("constraint")).matches();
      return percent ? IndicatorType.PERCENT : IndicatorType.NUMBER;
    }

    private static IndicatorType oneOf(List<Option> choices) {
      List<String> ids = choices.stream().map(Option::id).toList();
      if (ids.equals(YES_NO)) {
        return IndicatorType.YES_NO;
      }
      return ids.equals(EXTENT) ? IndicatorType.EXTENT : IndicatorType.CHOICE;
    }

    private static List<Option> choices(String list, XlsFormFile form) {
      return form.rows("choices").stream()
          .filter(row -> row.text("list_name").equals(list))
          .filter(row -> !row.name().equals(ChoiceLists.DO_NOT_KNOW))
          .filter(row -> !row.name().equals(ChoiceLists.PREFER_NOT_TO_ANSWER))
          .map(row -> new Option(row.name(), texts(row, form)))
          .toList();
    }
  }

  /** An answer to choose. */
  record Option(String id, Map<String, String> labels) {}

  static ImportedQuestion of(String id, Kind kind, FormRow row, XlsFormFile form) {
    return new ImportedQuestion(id, kind, row.name(), texts(row, form));
  }

  private static Map<String, String> texts(FormRow row, XlsFormFile form) {
    Map<String, String> texts = new LinkedHashMap<>();
    String fallback =
        form.rows("settings").stream()
            .map(each -> each.text("default_language"))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("English (en)");
    row.all("label")
        .forEach(
            cell -> texts.putIfAbsent(tag(cell.column().language().orElse(fallback)), cell.text()));
    return texts;
  }

  private static String tag(String language) {
    Matcher code = CODE.matcher(language);
    return code.matches()
        ? code.group(1)
        : TAGS.getOrDefault(language.strip().toLowerCase(Locale.ROOT), "en");
  }

  /** Writes it as an entry of {@code indicators}. */
  void write(YamlText yaml, Set<String> shipped) {
    if (shipped.contains(id)) {
      yaml.line("  # ships with pmaudit: use it as it is, and take this entry out");
    }
    yaml.line("  - id: " + id);
    yaml.line("    type: " + kind.type().word());
    if (!id.equals(name)) {
      yaml.line("    synonyms: [" + YamlText.quoted(name) + "]");
    }
    yaml.line("    label: " + YamlText.texts(labels));
    boolean own = kind.type() == IndicatorType.CHOICE || kind.type() == IndicatorType.CHOICES;
    if (own) {
      yaml.line("    choices:");
      kind.choices()
          .forEach(
              choice ->
                  yaml.line(
                      "      - {id: %s, label: %s}"
                          .formatted(choice.id(), YamlText.texts(choice.labels()))));
      notApplicable(yaml);
    }
  }

  private void notApplicable(YamlText yaml) {
    List<String> ids = new ArrayList<>(kind.choices().stream().map(Option::id).toList());
    ids.retainAll(List.of("na", "not_applicable"));
    if (!ids.isEmpty()) {
      yaml.line("    not_applicable: [" + ids.stream().collect(Collectors.joining(", ")) + "]");
    }
  }
}
