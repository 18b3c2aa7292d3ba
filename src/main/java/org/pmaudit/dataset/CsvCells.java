package org.pmaudit.dataset;

import java.nio.charset.Charset;

/** Gives the fields of CSV records to a feed, and counts the lines. */
final class CsvCells {

  private final RowFeed feed;
  private final Charset charset;
  private long line;
  private long nextLine;
  private int lastQuoted;

  CsvCells(RowFeed feed, Charset charset, long firstLine) {
    this.feed = feed;
    this.charset = charset;
    this.nextLine = firstLine;
  }

  /** The line the record being read begins on. */
  long line() {
    return line;
  }

  /** The number of the record's last field that is in quotes, from 0. */
  int lastQuoted() {
    return lastQuoted;
  }

  /** Takes note of where a record stands, before anything of it is given. */
  void begin(CsvFields fields) {
    line = nextLine++;
    lastQuoted = 0;
    for (int field = 0; field < fields.count(); field++) {
      if (fields.isQuoted(field)) {
        lastQuoted = field;
      }
    }
  }

  /** Gives the record; returns whether more are wanted. */
  boolean give(byte[] block, CsvFields fields) {
    feed.begin(line, false);
    for (int field = 0; field < fields.count(); field++) {
      int from = fields.start(field);
      int length = fields.end(field) - from;
      if (fields.isQuoted(field)) {
        quoted(field, block, from, length);
      } else if (length > 0) {
        long word = fields.word(field);
        if (word != Row.NO_WORD && block[from] > ' ') {
          feed.ascii(field, block, from, length, word);
        } else {
          other(field, block, from, length);
        }
      }
    }
    return feed.end();
  }

  /** A field that is long, or not in ASCII, or begins with a space. */
  private void other(int field, byte[] block, int from, int length) {
    if (block[from] > ' ' && length <= RowFeed.LONGEST_CELL && isAscii(block, from, length)) {
      feed.ascii(field, block, from, length, Row.NO_WORD);
    } else {
      text(field, new String(block, from, length, charset));
    }
  }

  private void quoted(int field, byte[] block, int from, int length) {
    for (int i = from; i < from + length; i++) {
      boolean second = block[i] == '\n' && i > from && block[i - 1] == '\r';
      nextLine += block[i] == '\r' || (block[i] == '\n' && !second) ? 1 : 0;
    }
    text(field, unquoted(new String(block, from, length, charset)));
  }

  /** Without the closing quotation mark, and of those within without every other one. */
  private static String unquoted(String raw) {
    String inner = raw.endsWith("\"") ? raw.substring(0, raw.length() - 1) : raw;
    if (inner.indexOf('"') < 0) {
      return inner;
    }
    StringBuilder out = new StringBuilder(inner.length());
    boolean first = false;
    for (int i = 0; i < inner.length(); i++) {
      boolean mark = inner.charAt(i) == '"';
      first = mark ? !first : first;
      if (!mark || !first) {
        out.append(inner.charAt(i));
      }
    }
    return out.toString();
  }

  private void text(int field, String text) {
    char[] chars = text.toCharArray();
    if (Looks.blank(chars, 0, chars.length)) {
      return;
    }
    if (feed.needs(field, chars.length)) {
      feed.cell(field, CellKind.TEXT, false, chars, 0, chars.length);
    } else {
      feed.present(field);
    }
  }

  private static boolean isAscii(byte[] block, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (block[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
