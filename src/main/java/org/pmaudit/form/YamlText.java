package org.pmaudit.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmaudit.text.Quoted;

/** Writes YAML line by line; every text stands in double quotes. */
final class YamlText {

  private final StringBuilder out = new StringBuilder();

  void line(String text) {
    out.append(text).append('\n');
  }

  static String quoted(String text) {
    return Quoted.inYaml(text);
  }

  /** A text in several languages, English first. */
  static String texts(Map<String, String> byLanguage) {
    Map<String, String> others = new TreeMap<>(byLanguage);
    String english = others.remove("en");
    String rest =
        others.entrySet().stream()
            .map(each -> ", " + each.getKey() + ": " + quoted(each.getValue()))
            .collect(Collectors.joining());
    return "{en: " + quoted(english == null ? "TODO" : english) + rest + "}";
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
