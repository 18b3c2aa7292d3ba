package org.pmaudit.mapping;

/** The separators of one number and the groups of digits between them. */
final class Separators {

  private static final int MOST = 24;
  private static final char NONE = 0;
  private static final char SPACE = ' ';
  private static final char ARABIC_DECIMAL = 'd';

  private final char[] kinds = new char[MOST];
  private final int[] groups = new int[MOST + 1];
  private int count;
  private int decimals;

  void clear() {
    count = 0;
    decimals = 0;
    groups[0] = 0;
  }

  void digit() {
    groups[count]++;
  }

  /** Adds a separator; false if the sign is none. */
  boolean add(char sign) {
    char kind = kind(sign);
    if (kind == NONE || count == MOST) {
      return false;
    }
    kinds[count++] = kind;
    groups[count] = 0;
    return true;
  }

  boolean hasSpaces() {
    for (int i = 0; i < count; i++) {
      if (kinds[i] == SPACE) {
        return true;
      }
    }
    return false;
  }

  int lastGroup() {
    return groups[count];
  }

  /** How many of the digits are decimals, after {@link #form}. */
  int decimals() {
    return decimals;
  }

  /**
   * What they say.
   *
   * @param zeroFirst whether the first digit is 0, which no number with thousands begins with
   * @param scientific whether a power of ten follows, so that the only separator is the decimal one
   */
  NumberForm form(boolean zeroFirst, boolean scientific) {
    if (count == 0) {
      return NumberForm.PLAIN;
    }
    char last = kinds[count - 1];
    if (count == 1) {
      return single(last, zeroFirst || scientific);
    }
    if (scientific) {
      return NumberForm.NOT_A_NUMBER;
    }
    boolean mixed = last != kinds[0];
    if (zeroFirst
        || !sameKind(mixed ? count - 1 : count)
        || !isGrouped(mixed ? count - 1 : count)) {
      return NumberForm.NOT_A_NUMBER;
    }
    return mixed ? decimal(last) : thousands(last);
  }

  private NumberForm single(char kind, boolean decimal) {
    boolean groupOfThree = groups[1] == 3 && groups[0] >= 1 && groups[0] <= 3;
    if (isCommaOrPoint(kind) && groupOfThree && !decimal) {
      return kind == ',' ? NumberForm.ONE_COMMA : NumberForm.ONE_POINT;
    }
    if (isCommaOrPoint(kind) || kind == ARABIC_DECIMAL) {
      return decimal(kind);
    }
    return groupOfThree && !decimal ? NumberForm.PLAIN : NumberForm.NOT_A_NUMBER;
  }

  /** The last separator is the decimal sign. */
  private NumberForm decimal(char kind) {
    decimals = groups[count];
    if (decimals == 0) {
      return NumberForm.NOT_A_NUMBER;
    }
    return switch (kind) {
      case ',' -> NumberForm.DECIMAL_COMMA;
      case '.' -> NumberForm.DECIMAL_POINT;
      case ARABIC_DECIMAL -> NumberForm.PLAIN;
      default -> NumberForm.NOT_A_NUMBER;
    };
  }

  private static NumberForm thousands(char kind) {
    return switch (kind) {
      case ',' -> NumberForm.DECIMAL_POINT;
      case '.' -> NumberForm.DECIMAL_COMMA;
      case ARABIC_DECIMAL -> NumberForm.NOT_A_NUMBER;
      default -> NumberForm.PLAIN;
    };
  }

  private boolean sameKind(int until) {
    for (int i = 1; i < until; i++) {
      if (kinds[i] != kinds[0]) {
        return false;
      }
    }
    return kinds[0] != ARABIC_DECIMAL;
  }

  /** Groups of three, or as in South Asia of two before a last one of three: {@code 12,34,567}. */
  private boolean isGrouped(int last) {
    if (groups[last] != 3 || groups[0] < 1 || groups[0] > 3) {
      return false;
    }
    int size = last > 1 ? groups[1] : 3;
    for (int i = 1; i < last; i++) {
      if (groups[i] != size) {
        return false;
      }
    }
    return size == 3 || (size == 2 && groups[0] <= 2);
  }

  private static boolean isCommaOrPoint(char kind) {
    return kind == ',' || kind == '.';
  }

  private static char kind(char sign) {
    return switch (sign) {
      case ',', '،', '，' -> ',';
      case '.', '．' -> '.';
      case '٫' -> ARABIC_DECIMAL;
      case '٬' -> 't';
      case '\'', '’', '‘' -> '\'';
      default -> Character.isSpaceChar(sign) ? SPACE : NONE;
    };
  }
}
