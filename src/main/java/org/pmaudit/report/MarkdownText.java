package org.pmaudit.report;

/** Text of checklists and data inside Markdown. */
final class MarkdownText {

  private MarkdownText() {}

  /** The text so that no sign in it is markup, in one line: it may stand in a table. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '<') {
        out.append("&lt;");
      } else if (sign == '>') {
        out.append("&gt;");
      } else if (sign == '&') {
        out.append("&amp;");
      } else if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029') {
        out.append(' ');
      } else if ("\\`*_[]()#|~!@$:".indexOf(sign) >= 0) {
        out.append('\\').append(sign);
      } else if (!isOverride(sign)) {
        out.append(sign);
      }
    }
    return out.toString();
  }

  /** Signs that turn the direction of what follows: Unicode's embeddings and overrides. */
  private static boolean isOverride(char sign) {
    return sign >= '\u202A' && sign <= '\u202E';
  }
}
