package org.pmaudit.report.md;

import java.nio.charset.StandardCharsets;

/**
 * Markdown of bounded size. Texts are written so that they mean nothing in Markdown or HTML, lead
 * nowhere and call nobody; each stands inside a line, never at its start.
 */
final class Markdown {

  private static final String SPECIAL = "\\`*_[]|~$";
  private static final String ZERO_WIDTH_SPACE = "\u200b";

  private final StringBuilder out = new StringBuilder();
  private final int limit;
  private int bytes;
  private boolean full;

  /**
   * @param limit in bytes of UTF-8
   */
  Markdown(int limit) {
    this.limit = limit;
  }

  /** Adds a block if it still fits; after the first that does not, nothing more is added. */
  boolean add(String block) {
    int size = block.getBytes(StandardCharsets.UTF_8).length;
    full |= bytes + size > limit;
    if (!full) {
      bytes += size;
      out.append(block);
    }
    return !full;
  }

  /** Adds a last block, for which space was kept. */
  void end(String block) {
    out.append(block);
  }

  boolean isFull() {
    return full;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A text as plain words on one line. */
  static String plain(Object text) {
    StringBuilder out = new StringBuilder();
    text.toString().codePoints().filter(point -> !isOverride(point)).forEach(p -> append(out, p));
    return out.toString()
        .replace("://", ":" + ZERO_WIDTH_SPACE + "//")
        .replaceAll("(?i)(www)\\.", "$1" + ZERO_WIDTH_SPACE + ".")
        .strip();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '@', '#' -> out.appendCodePoint(point).append(ZERO_WIDTH_SPACE);
      default -> {
        if (SPECIAL.indexOf(point) >= 0) {
          out.append('\\');
        }
        out.appendCodePoint(isBreak(point) ? ' ' : point);
      }
    }
  }

  private static boolean isBreak(int point) {
    return Character.isISOControl(point) || point == '\u2028' || point == '\u2029';
  }

  /** Signs that turn the direction of what follows: Unicode's embeddings and overrides. */
  private static boolean isOverride(int point) {
    return point >= 0x202A && point <= 0x202E;
  }

  /** A word that must stay as it is, such as a mailbox or an id. */
  static String code(String word) {
    return "`" + word.replaceAll("[`|\\p{Cntrl}\u2028\u2029\u202A-\u202E]", " ").strip() + "`";
  }
}
