package org.pmaudit.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.pmaudit.form.LibreOffice;
import org.pmaudit.report.Fixtures;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;

class XlsxReportTest {

  @TempDir Path folder;

  private Path written(String name, Result result, String language) throws IOException {
    Path file = folder.resolve(name + "-" + language + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxReport.write(result, Words.in(language), CarriedGaps.NONE, out);
    }
    return file;
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  @Test
  void hasASheetForEachUse() throws IOException {
    try (XSSFWorkbook book = read(written("many", Fixtures.batch(30), "en"))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "Summary", "Matrix", "Gap log", "To ask next", "Criteria", "Data quality", "Method");
    }
  }

  @ParameterizedTest
  @CsvSource({"many, 2", "gaps, 1", "empty, 1", "awkward, 1"})
  void chartsHideNoCell(String name, int charts) throws IOException {
    try (XSSFWorkbook book = read(written(name, fixture(name), "en"))) {
      XSSFSheet summary = book.getSheet("Summary");
      List<XSSFClientAnchor> anchors = new ArrayList<>();
      for (XSSFShape shape : summary.getDrawingPatriarch().getShapes()) {
        assertThat(shape).isInstanceOf(XSSFGraphicFrame.class);
        anchors.add((XSSFClientAnchor) shape.getAnchor());
      }
      assertThat(anchors).hasSizeGreaterThanOrEqualTo(charts);
      for (Row row : summary) {
        for (Cell cell : row) {
          assertThat(anchors)
              .as(cell.getAddress() + " " + cell)
              .noneMatch(anchor -> covers(anchor, cell));
        }
      }
    }
  }

  private static Result fixture(String name) {
    return name.equals("many") ? Fixtures.batch(30) : Fixtures.all().get(name);
  }

  private static boolean covers(XSSFClientAnchor anchor, Cell cell) {
    return cell.getRowIndex() >= anchor.getRow1()
        && cell.getRowIndex() < anchor.getRow2()
        && cell.getColumnIndex() >= anchor.getCol1()
        && cell.getColumnIndex() < anchor.getCol2();
  }

  @Test
  void theGapLogIsATableWithAListOfStates() throws IOException {
    try (XSSFWorkbook book = read(written("gaps", Fixtures.gaps(), "fr"))) {
      XSSFSheet log = book.getSheetAt(2);
      XSSFTable table = log.getTables().get(0);
      assertThat(table.getRowCount())
          .isEqualTo(1 + Fixtures.gaps().audits().get(0).units().get(0).gaps().size());
      assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
      assertThat(log.getDataValidations()).hasSize(1);
      var states = log.getDataValidations().get(0);
      assertThat(states.getValidationConstraint().getExplicitListValues())
          .containsExactly("ouverte", "en cours", "faite", "acceptée");
      int column = states.getRegions().getCellRangeAddresses()[0].getFirstColumn();
      assertThat(log.getRow(table.getStartRowIndex()).getCell(column)).hasToString("État");
      assertThat(log.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void arabicRunsFromTheRight() throws IOException {
    try (XSSFWorkbook book = read(written("many", Fixtures.batch(30), "ar"))) {
      for (Sheet sheet : book) {
        assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isTrue();
      }
      XSSFCellStyle title = book.getSheetAt(0).getRow(2).getCell(0).getCellStyle();
      assertThat(title.getReadingOrder()).isEqualTo(ReadingOrder.RIGHT_TO_LEFT);
      var chart = book.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
      assertThat(
              chart
                  .getCTChart()
                  .getPlotArea()
                  .getValAxArray(0)
                  .getScaling()
                  .getOrientation()
                  .getVal())
          .isEqualTo(STOrientation.MAX_MIN);
    }
  }

  /** What LibreOffice reads and writes again has the same text or number in every cell. */
  @Test
  void libreOfficeReadsEveryCell() throws Exception {
    LibreOffice.isNeeded();
    List<Path> files =
        List.of(
            written("gaps", Fixtures.gaps(), "en"),
            written("awkward", Fixtures.awkward(), "es"),
            written("many", Fixtures.batch(30), "ar"));
    Path again = Files.createDirectories(folder.resolve("again"));
    LibreOffice.saveAgain(files, again);
    for (Path file : files) {
      assertThat(cells(again.resolve(file.getFileName()))).isEqualTo(cells(file)).isNotEmpty();
    }
  }

  private static Map<String, String> cells(Path file) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (XSSFWorkbook book = read(file)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
              cells.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.toString());
            }
          }
        }
      }
    }
    return cells;
  }
}
