package org.pmaudit.dataset;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Takes the fields of CSV records as the parser finds them and gives them to a feed, without making
 * text of them.
 */
final class CsvRecords extends CsvCallbackHandler<CsvOutcome> {

  /** As many as a sheet can have. */
  static final int MOST_FIELDS = 16_384;

  private final RowFeed feed;
  private final CsvText text;
  private long line;
  private long nextLine;
  private int fields;
  private int lastQuoted;
  private boolean endMark;
  private boolean quotedEnd;

  CsvRecords(RowFeed feed, CsvText text, long firstLine) {
    this.feed = feed;
    this.text = text;
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

  @Override
  protected void beginRecord(long ignored) {
    line = nextLine++;
    fields = 0;
    lastQuoted = 0;
    endMark = false;
    feed.begin(line, false);
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    int column = fields++;
    if (quoted) {
      lastQuoted = column;
      countLines(buffer, offset, length);
    }
    if (length == 0) {
      return;
    }
    if (text.isEnded() && buffer[offset + length - 1] == CsvText.END) {
      endMark = true;
      quotedEnd = quoted;
    } else if (!Looks.blank(buffer, offset, length) && column < MOST_FIELDS) {
      give(column, buffer, offset, length);
    }
  }

  private void give(int column, char[] buffer, int offset, int length) {
    if (feed.needs(column, length)) {
      feed.cell(column, CellKind.TEXT, false, buffer, offset, length);
    } else {
      feed.present(column);
    }
  }

  private void countLines(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      boolean second = buffer[i] == '\n' && i > offset && buffer[i - 1] == '\r';
      nextLine += buffer[i] == '\r' || (buffer[i] == '\n' && !second) ? 1 : 0;
    }
  }

  @Override
  protected CsvOutcome buildRecord() {
    if (endMark) {
      return quotedEnd ? CsvOutcome.NOT_CLOSED : CsvOutcome.END;
    }
    return fields > MOST_FIELDS ? CsvOutcome.TOO_WIDE : CsvOutcome.READ;
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return fields;
  }

  @Override
  protected void setEmpty() {
    fields = 0;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    throw new IllegalStateException("comments are not asked for");
  }
}
