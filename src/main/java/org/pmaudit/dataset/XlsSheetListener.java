package org.pmaudit.dataset;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Follows the records of an .xls workbook to those of one of its sheets. */
abstract class XlsSheetListener extends AbortableHSSFListener {

  private final int wanted;
  private int depth;
  private int streams;
  private boolean enough;

  /** Of the sheet that comes after so many others. */
  XlsSheetListener(int position) {
    this.wanted = position + 1;
  }

  /** A record that stands before all sheets: formats, shared texts. */
  abstract void ofWorkbook(Record each);

  /** A record of the sheet itself, not of a chart in it; returns whether more are wanted. */
  abstract boolean ofSheet(Record each);

  /** The sheet is at its end. */
  abstract void endSheet();

  /** Whether the file went on to the end of the sheet, or as far as was wanted. */
  boolean isComplete() {
    return enough;
  }

  @Override
  public short abortableProcessRecord(Record each) {
    if (each instanceof BOFRecord) {
      depth++;
      streams += depth == 1 ? 1 : 0;
    } else if (each instanceof EOFRecord) {
      depth--;
      enough = depth == 0 && streams > wanted;
      if (enough) {
        endSheet();
      }
    } else if (depth == 1 && streams == 1) {
      ofWorkbook(each);
    } else if (depth == 1 && streams == wanted + 1) {
      enough = !ofSheet(each);
    }
    return (short) (enough ? 1 : 0);
  }
}
