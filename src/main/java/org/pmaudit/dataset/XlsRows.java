package org.pmaudit.dataset;

import java.util.BitSet;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Gives the rows of a sheet's records to a feed. */
final class XlsRows extends XlsSheetListener {

  private final RowFeed feed;
  private final XlsFormats formats = new XlsFormats();
  private final BitSet hiddenRows = new BitSet();
  private Optional<SSTRecord> strings = Optional.empty();
  private Optional<RuntimeException> failure = Optional.empty();
  private NumberCell numbers = new NumberCell(false);
  private int row;
  private boolean begun;
  private int textColumn = -1;

  XlsRows(int position, RowFeed feed) {
    super(position);
    this.feed = feed;
  }

  /** The number of the row that the reading has come to. */
  long lastRow() {
    return row + 1L;
  }

  /** Throws what went wrong beyond the feed, which is no fault of the file. */
  void rethrow() {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  void ofWorkbook(Record each) {
    if (each instanceof SSTRecord sst) {
      strings = Optional.of(sst);
    } else if (each instanceof DateWindow1904Record window) {
      numbers = new NumberCell(window.getWindowing() == 1);
    } else {
      formats.add(each);
    }
  }

  @Override
  boolean ofSheet(Record each) {
    if (each instanceof RowRecord description) {
      hiddenRows.set(description.getRowNumber(), description.getZeroHeight());
    } else if (each instanceof StringRecord result && textColumn >= 0) {
      text(textColumn, result.getString());
      textColumn = -1;
    } else if (each instanceof CellValueRecordInterface cell) {
      return moveTo(cell.getRow()) && give(each, cell);
    }
    return true;
  }

  @Override
  void endSheet() {
    moveTo(-1);
  }

  /** Ends the row being read if the next cell is of another; returns whether more are wanted. */
  private boolean moveTo(int next) {
    if (begun && next == row) {
      return true;
    }
    boolean more = !begun || end();
    begun = more && next >= 0;
    textColumn = -1;
    if (begun) {
      row = next;
      feed.begin(row + 1L, hiddenRows.get(row));
    }
    return more;
  }

  private boolean end() {
    try {
      return feed.end();
    } catch (RuntimeException ours) {
      failure = Optional.of(ours);
      return false;
    }
  }

  private boolean give(Record each, CellValueRecordInterface cell) {
    int column = cell.getColumn();
    if (each instanceof LabelSSTRecord label) {
      strings.ifPresent(all -> text(column, all.getString(label.getSSTIndex()).getString()));
    } else if (each instanceof LabelRecord label) {
      text(column, label.getValue());
    } else if (each instanceof NumberRecord number) {
      number(column, number, number.getValue());
    } else if (each instanceof BoolErrRecord value) {
      if (value.isBoolean()) {
        truth(column, value.getBooleanValue());
      } else {
        error(column, value.getErrorValue());
      }
    } else if (each instanceof FormulaRecord formula) {
      result(column, formula);
    }
    return true;
  }

  /** The stored result of a formula; a text follows in a record of its own. */
  private void result(int column, FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    if (formula.hasCachedResultString()) {
      textColumn = column;
    } else if (type == CellType.NUMERIC) {
      number(column, formula, formula.getValue());
    } else if (type == CellType.BOOLEAN) {
      truth(column, formula.getCachedBooleanValue());
    } else if (type == CellType.ERROR) {
      error(column, (byte) formula.getCachedErrorValue());
    }
  }

  private void number(int column, CellRecord cell, double value) {
    if (!feed.needs(column)) {
      feed.present(column);
    } else if (Double.isFinite(value)) {
      numbers.give(feed, column, formats.shape(cell.getXFIndex()), value);
    }
  }

  private void text(int column, String text) {
    if (!Looks.blank(text.toCharArray(), 0, text.length())) {
      give(column, CellKind.TEXT, text);
    }
  }

  private void truth(int column, boolean value) {
    give(column, CellKind.BOOLEAN, value ? "TRUE" : "FALSE");
  }

  private void error(int column, byte code) {
    String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    give(column, CellKind.ERROR, text);
  }

  private void give(int column, CellKind kind, String text) {
    if (feed.needs(column)) {
      NumberCell.text(feed, column, kind, false, text);
    } else {
      feed.present(column);
    }
  }
}
