package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsFormLintTest {

  /**
   * A form with a fault.
   *
   * @param sheets lines of cells parted by {@code |}, under lines that name the sheets
   * @param expected the findings, as they are printed
   */
  record Case(String name, List<String> sheets, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = XlsFormLintTest.class.getResourceAsStream("lint-cases.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n?## ")).skip(1).map(XlsFormLintTest::read);
    }
  }

  private static Case read(String text) {
    List<String> lines = text.lines().toList();
    int arrow = lines.indexOf("=>");
    return new Case(
        lines.get(0),
        lines.subList(1, arrow),
        lines.subList(arrow + 1, lines.size()).stream().filter(line -> !line.isBlank()).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachFaultIsFoundAtItsCell(Case form) throws Exception {
    List<String> printed = new ArrayList<>();
    XlsFormLint.lint(XlsFormFile.of("form.xlsx", workbook(form.sheets())))
        .forEach(finding -> printed.addAll(finding.toString().lines().toList()));
    assertThat(printed).isEqualTo(form.expected());
  }

  private static byte[] workbook(List<String> lines) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = null;
      for (String line : lines) {
        if (line.startsWith("[")) {
          sheet = book.createSheet(line.substring(1, line.length() - 1));
        } else if (sheet != null) {
          Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          String[] cells = line.split("\\|", -1);
          for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i].strip());
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aFormThatPassedTheRealProgramsPassesHere() throws Exception {
    Path example = Path.of("../shared/data/kobo/xlsform_verified_example.xlsx");
    assumeThat(example).as("the shared example form is not here").isRegularFile();
    assertThat(XlsFormLint.lint(XlsFormFile.read(example)))
        .filteredOn(FormFinding::isError)
        .isEmpty();
  }

  @Test
  void aLargeRealFormIsReadToItsEnd() throws Exception {
    Path tool = Path.of("../shared/data/msna-kobo/REACH_2024_MSNA-kobo-tool_draft_v11.xlsx");
    assumeThat(tool).as("the shared survey tool is not here").isRegularFile();
    XlsFormFile form = XlsFormFile.read(tool);
    assertThat(form.rows("survey")).hasSizeGreaterThan(100);
    assertThat(XlsFormLint.lint(form))
        .extracting(FormFinding::rule)
        .doesNotContain("E1", "E11", "E13");
  }

  @Test
  void oldWorkbooksAreReadToo() throws Exception {
    Path old = Path.of("../shared/data/xlsform-xls/widgets.xls");
    assumeThat(old).as("the shared old form is not here").isRegularFile();
    assertThat(Files.size(old)).isPositive();
    assertThat(XlsFormFile.read(old).rows("survey")).isNotEmpty();
  }
}
