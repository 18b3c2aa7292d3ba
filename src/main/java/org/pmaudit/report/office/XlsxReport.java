package org.pmaudit.report.office;

import java.io.IOException;
import java.io.OutputStream;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;

/** {@code report.xlsx}: the audit to sort, filter and follow up, for any number of units. */
public final class XlsxReport {

  private XlsxReport() {}

  /**
   * Writes the workbook and leaves the stream open.
   *
   * @param carried what people agreed on in an older gap log
   */
  public static void write(Result result, Words words, CarriedGaps carried, OutputStream out)
      throws IOException {
    try (Book book = new Book(words)) {
      new SummarySheet(book, result).write();
      int number = 1;
      for (Audit audit : result.audits()) {
        AuditSheets sheets = new AuditSheets(book, result, audit, number++);
        new MatrixSheet(sheets).write();
        new GapLogSheet(sheets, carried).write();
        new AskSheet(sheets).write();
        new CriteriaSheet(sheets).write();
      }
      new QualitySheet(book, result).write();
      new MethodSheet(book, result).write();
      book.write(words.text("title"), result.asOf(), out);
    }
  }
}
