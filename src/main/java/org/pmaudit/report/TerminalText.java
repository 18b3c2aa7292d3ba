package org.pmaudit.report;

import java.util.regex.Pattern;

/** Text that tells a terminal nothing but what to show, whatever names and answers hold. */
final class TerminalText {

  private static final String OVERRIDES = "[\\u0080-\\u009F\\u202A-\\u202E]";

  private static final Pattern PLAIN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|" + OVERRIDES);

  private static final Pattern INKED =
      Pattern.compile(
          "\\u001B(?!\\[(?:0|1|1;31|2|3[1346])m)|[\\p{Cntrl}&&[^\\n\\u001B]]|" + OVERRIDES);

  private TerminalText() {}

  /**
   * The text without control signs and overrides of direction, save line ends and the ink's own.
   */
  static String of(String text, Ink ink) {
    return (ink == Ink.PLAIN ? PLAIN : INKED).matcher(text).replaceAll("");
  }
}
