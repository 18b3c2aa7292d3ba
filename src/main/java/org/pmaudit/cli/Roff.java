package org.pmaudit.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in the macros of man(7), written from top to bottom. */
final class Roff {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final StringBuilder page = new StringBuilder();

  /** The title line, which must stand first. */
  Roff title(String name, LocalDate day, String source) {
    page.append(".TH \"%s\" 1 \"%s\" \"%s\"\n".formatted(plain(name), day, source));
    page.append(".nh\n.ad l\n");
    return this;
  }

  Roff section(String name) {
    page.append(".SH ").append(name).append('\n');
    return this;
  }

  /** A paragraph of plain words; what stands between backticks is bold. */
  Roff paragraph(String words) {
    page.append(".PP\n").append(prose(words)).append('\n');
    return this;
  }

  /** A line of what {@link #bold}, {@link #italic} and {@link #plain} made. */
  Roff markup(String marked) {
    page.append(marked).append('\n');
    return this;
  }

  /** A term of markup with its explanation in plain words, indented below. */
  Roff entry(String marked, String words) {
    page.append(".TP\n").append(marked).append('\n').append(prose(words)).append('\n');
    return this;
  }

  static String bold(String text) {
    return "\\fB" + plain(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + plain(text) + "\\fR";
  }

  private static String prose(String words) {
    String line = SPACE.matcher(words).replaceAll(" ").strip();
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Matcher code = CODE.matcher(line); code.find(); from = code.end()) {
      marked.append(plain(line.substring(from, code.start()))).append(bold(code.group(1)));
    }
    return marked.append(plain(line.substring(from))).toString();
  }

  /** Text in which nothing is read as a request, and signs stay what they are. */
  static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.matches("(?s)['.].*") ? "\\&" : "");
    text.codePoints().forEach(sign -> safe.append(sign(sign)));
    return safe.toString();
  }

  private static String sign(int sign) {
    return switch (sign) {
      case '\\' -> "\\e";
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      default -> sign < 0x80 ? Character.toString(sign) : "\\[u%s]".formatted(hex(sign));
    };
  }

  private static String hex(int sign) {
    String digits = Integer.toHexString(sign).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
