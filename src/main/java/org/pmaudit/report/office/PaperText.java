package org.pmaudit.report.office;

/** Text that XML can hold and that does not turn the text around it. */
final class PaperText {

  /** Holds what stands beside it from left to right; word processors know no isolates. */
  static final char MARK = '\u200E';

  /** After it text runs from the right again: numbers too, which would follow Latin letters. */
  private static final char BACK = '\u200F';

  private PaperText() {}

  /**
   * The text on one line, without control signs, overrides of direction and half characters; marks
   * stand for isolates.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    if (Character.isISOControl(point) || point == '\u2028' || point == '\u2029') {
      out.append(' ');
    } else if (point == 0x2069) {
      out.append(MARK).append(BACK);
    } else if (point >= 0x2066 && point <= 0x2068) {
      out.append(MARK);
    } else if (isWritable(point)) {
      out.appendCodePoint(point);
    }
  }

  private static boolean isWritable(int point) {
    boolean override = point >= 0x202A && point <= 0x202E;
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !override && !half && (point & 0xFFFE) != 0xFFFE;
  }

  /** Whether the first letter that has a direction runs from right to left. */
  static boolean isRightToLeft(String text) {
    return text.codePoints()
            .map(Character::getDirectionality)
            .filter(
                direction ->
                    direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
            .findFirst()
            .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
