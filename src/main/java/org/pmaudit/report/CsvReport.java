package org.pmaudit.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pmaudit.text.FormulaGuard;

/**
 * Comma-separated tables that spreadsheets open as they are: UTF-8 with a byte order mark, CRLF,
 * and no text that a spreadsheet would run as a formula.
 */
final class CsvReport {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  private final CSVPrinter printer;

  private CsvReport(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Begins a table by writing the byte order mark. */
  static CsvReport begin(Appendable out) throws IOException {
    out.append('\uFEFF');
    return more(out);
  }

  /** Writes rows that belong after others of the table. */
  static CsvReport more(Appendable out) throws IOException {
    return new CsvReport(new CSVPrinter(out, FORMAT));
  }

  /** Writes a row; texts are made harmless, numbers stay as they are. */
  void row(Object... cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof CharSequence text ? FormulaGuard.put(text.toString()) : cell);
    }
    printer.println();
  }
}
