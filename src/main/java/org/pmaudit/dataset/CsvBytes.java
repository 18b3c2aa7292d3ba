package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The records of a CSV text in an encoding based on ASCII, found in its bytes block by block. */
final class CsvBytes {

  private static final int BLOCK = 1 << 18;

  private final InputStream in;
  private final int largestRecord;
  private final CsvFields fields;
  private byte[] block = new byte[BLOCK + CsvFields.SPARE];
  private int at;
  private int limit;
  private boolean ended;
  private boolean afterReturn;

  /**
   * @param largestRecord in bytes; a longer one is not looked at
   */
  CsvBytes(InputStream in, char delimiter, int largestRecord) {
    this.in = in;
    this.largestRecord = largestRecord;
    this.fields = new CsvFields(delimiter);
  }

  /** The bytes that the fields of a record stand in, until the next one is asked for. */
  byte[] block() {
    return block;
  }

  CsvFields fields() {
    return fields;
  }

  /** Finds the next record, or as much as there is of it. */
  CsvOutcome next() throws IOException {
    if (!isFilled(1)) {
      return CsvOutcome.END;
    }
    if (afterReturn && block[at] == '\n') {
      at++;
      afterReturn = false;
      return next();
    }
    int end = fields.split(block, at, limit);
    while (end == CsvFields.INCOMPLETE) {
      if (limit - at > largestRecord) {
        return CsvOutcome.TOO_LONG;
      }
      if (!isFilled(limit - at + 1)) {
        return CsvOutcome.NOT_CLOSED;
      }
      end = fields.split(block, at, limit);
    }
    if (end - at > largestRecord) {
      return CsvOutcome.TOO_LONG;
    }
    afterReturn = block[end] == '\r';
    at = end + 1;
    return fields.count() > CsvRecords.MOST_FIELDS ? CsvOutcome.TOO_WIDE : CsvOutcome.READ;
  }

  /** Reads on until there are so many bytes; false where the text ends before. */
  private boolean isFilled(int bytes) throws IOException {
    while (limit - at < bytes && !ended) {
      makeRoom();
      int room = block.length - CsvFields.SPARE - limit;
      int read = in.readNBytes(block, limit, room);
      limit += read;
      if (read < room) {
        end();
      }
    }
    return limit - at >= bytes;
  }

  private void makeRoom() {
    System.arraycopy(block, at, block, 0, limit - at);
    limit -= at;
    at = 0;
    if (limit == block.length - CsvFields.SPARE) {
      block = Arrays.copyOf(block, limit * 2 + CsvFields.SPARE);
    }
  }

  /** The last line of a text may have no line break. */
  private void end() {
    ended = true;
    if (limit > 0 && block[limit - 1] != '\n' && block[limit - 1] != '\r') {
      block[limit++] = '\n';
    }
  }
}
