package org.pmaudit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text for a terminal, broken between words so that no line is longer than need be. */
public final class Wrapped {

  /** How many signs a line of a terminal has. */
  public static final int COLUMNS = 80;

  private static final Pattern SPACES = Pattern.compile("[ \n]+");

  private Wrapped() {}

  /** Lines of a paragraph, each begun with so many blanks and ended. */
  public static String of(int indent, String text) {
    return hanging(indent, indent, text);
  }

  /** Lines of which the first is begun with fewer or more blanks than the others. */
  public static String hanging(int first, int others, String text) {
    StringBuilder out = new StringBuilder();
    int indent = first;
    for (String line : lines(text, COLUMNS - first, COLUMNS - others)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
      indent = others;
    }
    return out.toString();
  }

  /** Breaks a text at its spaces into lines of at most so many signs, where words allow it. */
  public static List<String> lines(String text, int width) {
    return lines(text, width, width);
  }

  private static List<String> lines(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.split(text.strip(), -1)) {
      int width = lines.isEmpty() ? first : others;
      if (line.length() > 0 && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many signs a text shows: marks that stand on others take no room. */
  public static int length(CharSequence text) {
    return (int) text.codePoints().filter(point -> !isZeroWidth(point)).count();
  }

  private static boolean isZeroWidth(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
