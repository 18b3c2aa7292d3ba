package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share, one after the other in one array. */
final class SharedStrings {

  static final SharedStrings NONE = new SharedStrings();

  private char[] chars = new char[1024];
  private int[] ends = new int[64];
  private boolean[] blanks = new boolean[64];
  private int count;

  private SharedStrings() {}

  int count() {
    return count;
  }

  boolean has(int index) {
    return index >= 0 && index < count;
  }

  boolean isBlank(int index) {
    return blanks[index];
  }

  char[] chars() {
    return chars;
  }

  int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  int length(int index) {
    return ends[index] - start(index);
  }

  static SharedStrings read(InputStream in) throws XMLStreamException {
    SharedStrings strings = new SharedStrings();
    XMLStreamReader xml = SafeXml.reader(in);
    TextBuffer text = new TextBuffer();
    RichText parts = new RichText();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        text.clear();
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
        text.unescape();
        strings.add(text.chars(), text.length());
      } else if (parts.isText(xml, event)) {
        text.add(xml);
      }
    }
    return strings;
  }

  private void add(char[] source, int length) throws XMLStreamException {
    int start = count == 0 ? 0 : ends[count - 1];
    if (start > Integer.MAX_VALUE / 2 - length) {
      throw new XMLStreamException("more text than can be held");
    }
    if (start + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
      blanks = Arrays.copyOf(blanks, count * 2);
    }
    System.arraycopy(source, 0, chars, start, length);
    ends[count] = start + length;
    blanks[count] = Looks.blank(source, 0, length);
    count++;
  }
}
