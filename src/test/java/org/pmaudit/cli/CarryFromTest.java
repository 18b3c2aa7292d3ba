package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.form.LibreOffice;

class CarryFromTest {

  @TempDir Path folder;
  private Acme acme;
  private Path data;

  @BeforeEach
  void sites() throws IOException {
    acme = new Acme(folder);
    data = acme.data("sites.csv", "S1,100,no,yes,10 %", "=S2,50,yes,no,10 %", "007,9,no,no,1 %");
  }

  private CommandLineRun score(Path from, String into, String... more) {
    List<String> words =
        new ArrayList<>(List.of("-f", "xlsx", "-o", folder.resolve(into).toString()));
    if (from != null) {
      words.addAll(List.of("--carry-from", from.toString()));
    }
    words.addAll(List.of(more));
    return Acme.run("score", data, words.toArray(String[]::new));
  }

  /** An audit's workbook in which people wrote what they agreed on. */
  private Path written() throws IOException {
    score(null, "old", "-q");
    Path file = folder.resolve("old/report.xlsx");
    try (Workbook book = open(file)) {
      Sheet sheet = book.getSheet("Gap log");
      agree(row(sheet, "S1", "ACME-1"), "Amal", "started", "bolts ordered");
      agree(row(sheet, "'=S2", "ACME-2"), "=Boss", "done", "");
      agree(row(sheet, "007", "ACME-3"), "", "blocked", "-no road");
      save(book, file);
    }
    return file;
  }

  private static Workbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void save(Workbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static Row row(Sheet sheet, String unit, String criterion) {
    for (Row row : sheet) {
      if (text(row, 0).equals(unit) && text(row, 4).equals(criterion)) {
        return row;
      }
    }
    throw new AssertionError("no gap " + unit + " " + criterion);
  }

  private static String text(Row row, int column) {
    return new DataFormatter().formatCellValue(row.getCell(column));
  }

  private static void agree(Row row, String owner, String status, String comment) {
    type(row, 9, owner);
    row.getCell(10).setCellValue(LocalDate.of(2026, 12, 1));
    type(row, 11, status);
    type(row, 12, comment);
  }

  /** What stood in the cell is taken out first, else POI leaves it beside the new text. */
  private static void type(Row row, int column, String text) {
    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setBlank();
    row.getCell(column).setCellValue(text);
  }

  private static List<String> agreed(Path workbook, String unit, String criterion)
      throws IOException {
    try (Workbook book = open(workbook)) {
      Row row = row(book.getSheet("Gap log"), unit, criterion);
      return List.of(text(row, 9), text(row, 10), text(row, 11), text(row, 12));
    }
  }

  private void holdsWhatWasAgreed(Path workbook) throws IOException {
    assertThat(agreed(workbook, "S1", "ACME-1"))
        .containsExactly("Amal", "2026-12-01", "started", "bolts ordered");
    assertThat(agreed(workbook, "'=S2", "ACME-2"))
        .containsExactly("'=Boss", "2026-12-01", "done", "");
    assertThat(agreed(workbook, "007", "ACME-3"))
        .containsExactly("", "2026-12-01", "blocked", "'-no road");
    assertThat(agreed(workbook, "007", "ACME-1")).containsExactly("", "", "open", "");
  }

  @Test
  void whatWasAgreedIsCarriedOverByUnitAndCriterion() throws IOException {
    CommandLineRun run = score(written(), "new");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("--carry-from: note: 3 of 3 entries of the older gap log were carried over");
    holdsWhatWasAgreed(folder.resolve("new/report.xlsx"));
  }

  @Test
  void andOverAgainFromTheNewWorkbook() throws IOException {
    score(written(), "new");
    score(folder.resolve("new/report.xlsx"), "newer");
    holdsWhatWasAgreed(folder.resolve("newer/report.xlsx"));
  }

  @Test
  void rowsMayBeSortedAndHiddenByAFilter() throws IOException {
    Path file = written();
    try (Workbook book = open(file)) {
      Sheet sheet = book.getSheet("Gap log");
      int first = row(sheet, "S1", "ACME-1").getRowNum();
      swap(sheet, Math.min(first, sheet.getLastRowNum()), sheet.getLastRowNum());
      row(sheet, "S1", "ACME-1").setZeroHeight(true);
      save(book, file);
    }
    score(file, "new");
    holdsWhatWasAgreed(folder.resolve("new/report.xlsx"));
  }

  private static void swap(Sheet sheet, int one, int other) {
    for (int column = 0; column < 20; column++) {
      String kept = text(sheet.getRow(one), column);
      type(sheet.getRow(one), column, text(sheet.getRow(other), column));
      type(sheet.getRow(other), column, kept);
    }
  }

  @Test
  void libreOfficeMayHaveSavedTheOlderLog() throws Exception {
    LibreOffice.isNeeded();
    Path again = Files.createDirectory(folder.resolve("again"));
    LibreOffice.saveAgain(List.of(written()), again);
    score(again.resolve("report.xlsx"), "new");
    holdsWhatWasAgreed(folder.resolve("new/report.xlsx"));
  }

  @Test
  void aStateIsSaidInTheLanguageOfTheNewReport() throws IOException {
    score(written(), "new", "--lang", "fr");
    try (Workbook book = open(folder.resolve("new/report.xlsx"))) {
      Row row = row(book.getSheet("Journal des lacunes"), "S1", "ACME-1");
      assertThat(text(row, 11)).isEqualTo("en cours");
    }
  }

  @Test
  void gapsThatAreGoneAreCounted() throws IOException {
    Path old = written();
    data = acme.data("sites.csv", "S1,100,yes,yes,10 %", "=S2,50,yes,no,10 %");
    assertThat(score(old, "new").err())
        .contains(
            "1 of 3 entries of the older gap log were carried over;"
                + " 2 more are of gaps that are no longer there");
  }

  @Test
  void theWordReportTakesThemToo() throws IOException {
    Path old = written();
    String out = folder.resolve("docx").toString();
    Acme.run("score", data, "-f", "docx", "-o", out, "--carry-from", old.toString());
    try (InputStream in = Files.newInputStream(folder.resolve("docx/report.docx"));
        var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(in)) {
      assertThat(document.getTables().stream().map(table -> table.getText()))
          .anySatisfy(text -> assertThat(text).contains("Amal\t2026-12-01\tstarted"));
    }
  }
}
