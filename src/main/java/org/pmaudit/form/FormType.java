package org.pmaudit.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of a survey is.
 *
 * @param kind the type without its aliases: {@code select_one}, {@code begin_group}, {@code text}
 * @param list the list of answers; absent where the type has none, empty where it lacks its own
 */
record FormType(String kind, Optional<String> list) {

  private static final Pattern SELECT =
      Pattern.compile(
          "(select[ _]one[ _]external|select[ _]one(?:[ _]from)?|select1|add select one prompt"
              + " using|select[ _]multiple(?:[ _]from)?|select all that apply(?: from)?|rank)"
              + "(?:\\s+(.*))?",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ALIASES =
      Map.of(
          "string", "text",
          "int", "integer",
          "gps", "geopoint",
          "location", "geopoint",
          "photo", "image",
          "datetime", "dateTime",
          "hidden value", "hidden");
  private static final Set<String> METADATA =
      Set.of(
          "start",
          "end",
          "today",
          "username",
          "deviceid",
          "device id",
          "phonenumber",
          "simserial",
          "subscriberid",
          "imei",
          "email",
          "audit",
          "start-geopoint",
          "background-audio",
          "background-geopoint");
  private static final Set<String> INVISIBLE =
      Set.of("calculate", "hidden", "xml-external", "csv-external", "");

  static FormType of(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher select = SELECT.matcher(text);
    if (select.matches() && !lower.contains("from_file") && !lower.contains("from file")) {
      String list = select.group(2) == null ? "" : select.group(2);
      return new FormType(selectKind(select.group(1)), Optional.of(list));
    }
    if (lower.matches("(begin|end)[ _](group|repeat|loop).*")) {
      return new FormType(lower.replaceFirst("(begin|end) ", "$1_"), Optional.empty());
    }
    return new FormType(ALIASES.getOrDefault(lower, lower), Optional.empty());
  }

  private static String selectKind(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.equals("rank")) {
      return "rank";
    }
    return lower.contains("multiple") || lower.contains("all") ? "select_multiple" : "select_one";
  }

  boolean begins() {
    return kind.startsWith("begin_");
  }

  boolean ends() {
    return kind.startsWith("end_");
  }

  /** The group or repeat that it begins or ends. */
  String block() {
    return kind.replaceFirst("^(begin|end)_", "");
  }

  boolean isMetadata() {
    return METADATA.contains(kind);
  }

  /** Whether something of it is shown to whoever fills in the form. */
  boolean isVisible() {
    return !isMetadata() && !INVISIBLE.contains(kind) && !ends();
  }

  /** Whether it takes an answer. */
  boolean isQuestion() {
    return isVisible() && !begins() && !kind.equals("note");
  }
}
