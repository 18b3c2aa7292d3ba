package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.pmaudit.problem.UnusableInputException;

/** How a CSV file is written. */
record CsvFormat(CsvEncoding encoding, char delimiter) {

  /** How much of a file's beginning is looked at. */
  static final int SAMPLE = 1 << 18;

  /** One control character in so many signs is no longer text. */
  private static final int ONE_CONTROL_IN = 50;

  /** What the user said, and the rest from the beginning of the file. */
  static CsvFormat detect(Source source, ReadOptions options) throws UnusableInputException {
    byte[] start = start(source);
    Optional<CsvEncoding> encoding =
        options
            .charset()
            .map(charset -> CsvEncoding.given(charset, start, start.length))
            .or(() -> CsvEncoding.detect(start, start.length));
    if (encoding.isEmpty()) {
      throw notText(source);
    }
    int mark = encoding.get().mark();
    String text = new String(start, mark, start.length - mark, encoding.get().charset());
    if (hasControls(text)) {
      throw notText(source);
    }
    return new CsvFormat(
        encoding.get(), options.delimiter().orElseGet(() -> CsvDelimiter.detect(text)));
  }

  /** Whether the bytes can be looked at without making text of them. */
  boolean isOfBytes() {
    return encoding.isAsciiBased() && delimiter < 0x80;
  }

  private static byte[] start(Source source) throws UnusableInputException {
    try (InputStream in = source.open()) {
      return in.readNBytes(SAMPLE);
    } catch (IOException failure) {
      throw ReadFailure.of(source, failure);
    }
  }

  private static boolean hasControls(String text) {
    long controls = text.chars().filter(CsvFormat::isControl).count();
    return controls * ONE_CONTROL_IN > text.length();
  }

  private static boolean isControl(int sign) {
    boolean space = sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f' || sign == 0x85;
    return (Character.isISOControl(sign) && !space) || sign == 0xFFFD;
  }

  private static UnusableInputException notText(Source source) {
    return ReadFailure.of(
        source,
        "this is neither a workbook nor a text file",
        "pmaudit reads .xlsx, .xlsm and .xls workbooks and CSV text");
  }
}
