package org.pmaudit.report.office;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a Word document, written row after row; no row is split between pages. */
final class PaperTable {

  private static final String TEXT = "TableText";

  private final XWPFTable table;
  private final int[] widths;
  private final boolean rightToLeft;
  private XWPFTableRow row;
  private int next;

  /**
   * @param table with one row of as many cells as there are widths, not yet written
   * @param widths in twentieths of a point
   */
  PaperTable(XWPFTable table, String style, boolean rightToLeft, int... widths) {
    this.table = table;
    this.widths = widths.clone();
    this.rightToLeft = rightToLeft;
    this.row = table.getRow(0);
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.unsetTblBorders();
    table.setStyleID(style);
    if (rightToLeft) {
      properties.addNewBidiVisual();
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    prepare();
  }

  /** Writes the row of heads, which stands again on every page. */
  PaperTable head(List<String> heads) {
    row.setRepeatHeader(true);
    for (String head : heads) {
      cell("TableHead").text(head);
      fill(Looks.INK);
    }
    return this;
  }

  /** Begins a row. */
  PaperTable row() {
    row = table.createRow();
    next = 0;
    prepare();
    return this;
  }

  private void prepare() {
    row.setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      row.getCell(i).setWidth(Integer.toString(widths[i]));
    }
  }

  /** The next cell's first paragraph, for a number: it and its head stand at the end. */
  Line number() {
    table.getRow(0).getCell(next).getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
    return cell().atEnd();
  }

  /** The next cell's first paragraph. */
  Line cell() {
    return cell(TEXT);
  }

  Line cell(String style) {
    XWPFTableCell cell = row.getCell(next++);
    return new Line(cell.getParagraphArray(0), style, rightToLeft);
  }

  /** One more paragraph in the cell that was written last. */
  Line more() {
    return new Line(row.getCell(next - 1).addParagraph(), TEXT, rightToLeft);
  }

  /** Fills the cell that was written last. */
  PaperTable fill(int rgb) {
    row.getCell(next - 1).setColor(String.format(Locale.ROOT, "%06X", rgb));
    return this;
  }
}
