package org.pmaudit.report.words;

import java.util.List;
import java.util.Locale;

/**
 * A language the reports speak, with its plural forms (CLDR's cardinal rules for whole numbers) and
 * the marks in its numbers. The marks stand here rather than in the platform's locale data, which
 * differ between Java releases; Arabic has Latin digits.
 */
public enum Language {
  EN(",", "."),
  FR("\u202F", ","),
  ES(".", ","),
  AR(",", ".");

  private final String thousands;
  private final String decimal;

  Language(String thousands, String decimal) {
    this.thousands = thousands;
    this.decimal = decimal;
  }

  /** The language of a BCP 47 tag, whatever its region; English where there is no other. */
  public static Language of(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(primary(tag))) {
        return language;
      }
    }
    return EN;
  }

  static String primary(String tag) {
    return tag.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
  }

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isRightToLeft() {
    return this == AR;
  }

  /** The plural form a number takes: {@code one}, {@code few} … */
  public String plural(long number) {
    return switch (this) {
      case EN, ES -> number == 1 ? "one" : "other";
      case FR -> number < 2 ? "one" : "other";
      case AR -> arabic(number);
    };
  }

  /** What stands between thousands. */
  public String thousands() {
    return thousands;
  }

  /** All plural forms of the language. */
  public List<String> plurals() {
    return this == AR
        ? List.of("zero", "one", "two", "few", "many", "other")
        : List.of("one", "other");
  }

  /** A number written in the root locale, with this language's marks. */
  public String marked(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : decimal + plain.substring(point + 1);
    return grouped(whole) + rest;
  }

  private String grouped(String whole) {
    StringBuilder out = new StringBuilder(whole);
    int first = out.length() > 0 && !Character.isDigit(out.charAt(0)) ? 1 : 0;
    for (int at = out.length() - 3; at > first; at -= 3) {
      out.insert(at, thousands);
    }
    return out.toString();
  }

  private static String arabic(long number) {
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    long rest = number % 100;
    if (rest >= 3 && rest <= 10) {
      return "few";
    }
    return rest >= 11 ? "many" : "other";
  }
}
