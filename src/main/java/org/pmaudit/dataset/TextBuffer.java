package org.pmaudit.dataset;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Characters gathered from the pieces that a parser gives; used again and again. */
final class TextBuffer {

  /** In characters; Excel itself stops at 32,767. */
  static final int LARGEST_CELL = 16 << 20;

  private char[] chars = new char[256];
  private int length;

  void clear() {
    length = 0;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Adds the text that the parser stands at. */
  void add(XMLStreamReader xml) throws XMLStreamException {
    int more = xml.getTextLength();
    if (length + more > LARGEST_CELL) {
      throw new XMLStreamException(XlsxFailure.CELL_TOO_LARGE);
    }
    if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
    }
    System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), chars, length, more);
    length += more;
  }

  /** Puts the characters that {@code _x000D_} and its like stand for in their place. */
  void unescape() {
    int to = 0;
    for (int from = 0; from < length; to++) {
      int code = chars[from] == '_' ? escaped(from) : -1;
      chars[to] = code < 0 ? chars[from] : (char) code;
      from += code < 0 ? 1 : 7;
    }
    length = to;
  }

  private int escaped(int at) {
    if (at + 7 > length || chars[at + 1] != 'x' || chars[at + 6] != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(chars[i], 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
