package org.pmaudit.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.report.words.Words;
import org.pmaudit.text.SteadyZip;

/** A workbook: small sheets first, which can hold charts, then large ones that stream to disk. */
final class Book implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 50;

  private final XSSFWorkbook small = new XSSFWorkbook();
  private final Looks looks;
  private final Words words;
  private Optional<SXSSFWorkbook> streaming = Optional.empty();

  Book(Words words) {
    this.words = words;
    this.looks = new Looks(small, words.language().isRightToLeft());
  }

  Looks looks() {
    return looks;
  }

  Words words() {
    return words;
  }

  /** A sheet that is kept in memory; only before the first streaming one. */
  XSSFSheet sheet(String name) {
    XSSFSheet sheet = small.createSheet(free(name));
    prepare(sheet);
    return sheet;
  }

  Grid grid(XSSFSheet sheet) {
    return new Grid(sheet, sheet, looks);
  }

  /** A sheet whose rows go to disk as they are written. */
  Grid streamed(String name) {
    SXSSFWorkbook book = streaming.orElseGet(this::stream);
    streaming = Optional.of(book);
    String free = free(name);
    Sheet sheet = book.createSheet(free);
    prepare(sheet);
    return new Grid(sheet, small.getSheet(free), looks);
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; small.getSheet(free) != null; i++) {
      free = name + " " + i;
    }
    return free;
  }

  private void prepare(Sheet sheet) {
    sheet.setRightToLeft(words.language().isRightToLeft());
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
  }

  /** Writes the workbook, dated by the day of the audit, and leaves the stream open. */
  void write(String title, LocalDate asOf, OutputStream out) throws IOException {
    date(small.getProperties(), title, asOf);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (streaming.isPresent()) {
      streaming.get().write(bytes);
    } else {
      small.write(bytes);
    }
    SteadyZip.write(bytes.toByteArray(), out);
  }

  static void date(POIXMLProperties properties, String title, LocalDate asOf) {
    Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreated(day);
    core.setModified(day);
    core.setCreator("pmaudit");
    core.setTitle(title);
    properties.getExtendedProperties().setApplication("pmaudit");
  }

  @Override
  public void close() throws IOException {
    if (streaming.isPresent()) {
      streaming.get().close();
    } else {
      small.close();
    }
  }

  /** Sizes of zip entries stay in 32 bits, which every reader understands. */
  private SXSSFWorkbook stream() {
    SXSSFWorkbook book = new SXSSFWorkbook(small, ROWS_IN_MEMORY, true);
    book.setZip64Mode(Zip64Mode.Never);
    return book;
  }
}
