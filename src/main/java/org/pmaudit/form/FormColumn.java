package org.pmaudit.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmaudit.problem.Place;

/**
 * A column of a sheet of an XLSForm.
 *
 * @param header as it stands
 * @param name what it is for, whatever alias its header uses
 * @param language as it stands after {@code ::}
 */
record FormColumn(int index, String header, String name, Optional<String> language, Place place) {

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("list name", "list_name"),
          Map.entry("value", "name"),
          Map.entry("tag", "name"),
          Map.entry("caption", "label"),
          Map.entry("relevance", "relevant"),
          Map.entry("bind::relevant", "relevant"),
          Map.entry("bind:relevant", "relevant"),
          Map.entry("calculate", "calculation"),
          Map.entry("bind::calculate", "calculation"),
          Map.entry("bind::constraint", "constraint"),
          Map.entry("bind::required", "required"),
          Map.entry("constraining message", "constraint_message"),
          Map.entry("constraining_message", "constraint_message"),
          Map.entry("constraint message", "constraint_message"),
          Map.entry("required message", "required_message"),
          Map.entry("read_only", "read_only"),
          Map.entry("readonly", "read_only"),
          Map.entry("read only", "read_only"),
          Map.entry("id_string", "form_id"),
          Map.entry("set form id", "form_id"),
          Map.entry("title", "form_title"),
          Map.entry("set form title", "form_title"),
          Map.entry("default language", "default_language"),
          Map.entry("repeat count", "repeat_count"));

  /** Columns whose second part is no language. */
  private static final Set<String> NOT_TRANSLATED =
      Set.of("bind", "control", "body", "instance", "settings");

  private static final Pattern TRANSLATED = Pattern.compile("([^:]+?)\\s*::?\\s*(.+)");
  private static final Pattern MEDIA = Pattern.compile("media::?([a-z-]+)(?:::?(.+))?");

  static FormColumn of(int index, String header, boolean survey, Place place) {
    String text = header.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher media = MEDIA.matcher(text);
    if (media.matches()) {
      return new FormColumn(
          index, text, media.group(1), Optional.ofNullable(media.group(2)), place);
    }
    Matcher translated = TRANSLATED.matcher(text);
    if (!ALIASES.containsKey(lower) && translated.matches() && isTranslated(translated.group(1))) {
      String name = canonical(translated.group(1), survey);
      return new FormColumn(index, text, name, Optional.of(translated.group(2)), place);
    }
    return new FormColumn(index, text, canonical(text, survey), Optional.empty(), place);
  }

  private static boolean isTranslated(String name) {
    return !NOT_TRANSLATED.contains(name.toLowerCase(Locale.ROOT));
  }

  /** {@code name} has its aliases on the sheet of choices alone. */
  private static String canonical(String header, boolean survey) {
    String lower = header.strip().toLowerCase(Locale.ROOT);
    boolean namesChoice = !survey || !(lower.equals("value") || lower.equals("tag"));
    return namesChoice ? ALIASES.getOrDefault(lower, lower) : lower;
  }
}
