package org.pmaudit.dataset;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of a CSV file or a part of it, with one more record after its end. Where that record
 * does not arrive by itself, a quotation mark was never closed.
 */
final class CsvText extends Reader {

  /** Not a character, by Unicode's own promise. */
  static final char END = '\uFFFF';

  private final Reader text;
  private char last = '\n';
  private String rest = "";
  private boolean ended;

  CsvText(Reader text) {
    this.text = text;
  }

  /** Whether the text is at its end, so that {@link #END} may have been given. */
  boolean isEnded() {
    return ended;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (!ended) {
      int read = text.read(into, from, length);
      if (read > 0) {
        last = into[from + read - 1];
      }
      if (read >= 0) {
        return read;
      }
      ended = true;
      rest = (last == '\n' || last == '\r' ? "" : "\n") + END;
    }
    return giveRest(into, from, length);
  }

  private int giveRest(char[] into, int from, int length) {
    if (rest.isEmpty()) {
      return -1;
    }
    int given = Math.min(length, rest.length());
    rest.getChars(0, given, into, from);
    rest = rest.substring(given);
    return given;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
