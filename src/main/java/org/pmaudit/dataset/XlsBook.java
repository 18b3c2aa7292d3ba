package org.pmaudit.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** An .xls workbook, read record by record. */
final class XlsBook {

  private final Source source;

  private XlsBook(Source source) {
    this.source = source;
  }

  /** The sheets of a workbook in their order. */
  static List<Sheets.Sheet> sheets(Source source) throws UnusableInputException {
    XlsBook book = new XlsBook(source);
    SheetList list = new SheetList();
    Place place = new Place.InFile(source.name());
    book.read(list, place);
    if (!list.complete) {
      throw XlsxFailure.damaged(place);
    }
    List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(list.sheets));
    List<Sheets.Sheet> sheets = new ArrayList<>();
    for (BoundSheetRecord each : list.sheets) {
      boolean hidden = each.isHidden() || each.isVeryHidden();
      Grid grid = new XlsSheet(book, each.getSheetname(), inFile.indexOf(each));
      sheets.add(new Sheets.Sheet(each.getSheetname(), hidden, grid));
    }
    return sheets;
  }

  Source source() {
    return source;
  }

  /** Gives the records to a listener until it wants no more; failures of POI are the file's. */
  void read(AbortableHSSFListener listener, Place place) throws UnusableInputException {
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    try (POIFSFileSystem files = Ole2.open(source)) {
      new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
    } catch (EncryptedDocumentException locked) {
      throw Ole2.isProtected(source);
    } catch (OldFileFormatException old) {
      throw ReadFailure.of(
          source, "this workbook was written by an Excel before 97", "save it as .xlsx");
    } catch (IOException | HSSFUserException | RuntimeException broken) {
      throw XlsxFailure.of(source, place, broken);
    }
  }

  /** Gathers the names of the sheets, which stand before all of them. */
  private static final class SheetList extends AbortableHSSFListener {
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private boolean complete;

    @Override
    public short abortableProcessRecord(Record each) {
      if (each instanceof BoundSheetRecord sheet) {
        sheets.add(sheet);
      }
      complete = each instanceof EOFRecord;
      return complete ? (short) 1 : 0;
    }
  }
}
