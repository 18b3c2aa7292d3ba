package org.pmaudit.form;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.Checklist;

/**
 * A workbook to answer checklists in: a sheet for each, with the ids of the indicators in it, so
 * that reading it back needs no mapping.
 */
public final class FillInWorkbook {

  private FillInWorkbook() {}

  /** Writes the workbook; equal options give equal bytes. The stream is left open. */
  public static void write(FormOptions options, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book);
      Phrases phrases = new Phrases(options.language());
      new AboutSheet(book, styles, phrases).write(options);
      AnswerLists lists = new AnswerLists(book, phrases);
      for (Checklist checklist : options.checklists()) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(checklist.id()));
        write(sheet, new SheetParts(Questionnaire.of(checklist), styles, phrases, lists), options);
      }
      lists.hide();
      book.setSheetOrder(book.getSheetName(1), book.getNumberOfSheets() - 1);
      book.setActiveSheet(0);
      book.setForceFormulaRecalculation(true);
      Sheets.write(book, options.made(), out);
    }
  }

  private static void write(XSSFSheet sheet, SheetParts parts, FormOptions options) {
    if (options.rows().isPresent()) {
      new UnitsSheet(sheet, parts).write(options.rows().get(), options.known());
    } else {
      new QuestionSheet(sheet, parts).write(options.known().stream().findFirst());
    }
    Sheets.protect(sheet);
    sheet.setRightToLeft(parts.phrases().isRightToLeft());
    Sheets.printOnA4(sheet);
  }
}
