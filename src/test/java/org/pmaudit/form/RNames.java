package org.pmaudit.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What R makes of headers and cells with {@code read.csv} and {@code write.csv}. */
final class RNames {

  private RNames() {}

  /** As {@code make.names(headers, unique = TRUE)}. */
  static List<String> of(List<String> headers) {
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String header : headers) {
      String made = made(header);
      String name = made;
      for (int i = 1; !used.add(name); i++) {
        name = made + "." + i;
      }
      names.add(name);
    }
    return names;
  }

  private static String made(String header) {
    StringBuilder name = new StringBuilder();
    header.codePoints().map(sign -> isKept(sign) ? sign : '.').forEach(name::appendCodePoint);
    boolean begins = Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '.';
    return begins ? name.toString() : "X" + name;
  }

  /** Letters with their vowel signs, and digits. */
  private static boolean isKept(int sign) {
    return Character.isAlphabetic(sign) || Character.isDigit(sign) || sign == '_';
  }

  static String cell(String text) {
    return switch (text) {
      case "" -> "NA";
      case "True" -> "TRUE";
      case "False" -> "FALSE";
      default -> text;
    };
  }
}
