package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the merged cells of a sheet, which stand after its rows. */
final class XlsMerged extends XlsSheetListener {

  private final List<MergedCells> regions = new ArrayList<>();

  XlsMerged(int position) {
    super(position);
  }

  List<MergedCells> regions() {
    return List.copyOf(regions);
  }

  @Override
  void ofWorkbook(Record each) {}

  @Override
  boolean ofSheet(Record each) {
    if (each instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress area = merged.getAreaAt(i);
        regions.add(
            new MergedCells(
                area.getFirstRow() + 1L,
                area.getLastRow() + 1L,
                area.getFirstColumn(),
                area.getLastColumn()));
      }
    }
    return true;
  }

  @Override
  void endSheet() {}
}
