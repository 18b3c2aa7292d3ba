package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.report.ReportFormat;
import org.xml.sax.InputSource;

/** Names, ids, headers and answers that try to be more than text, in every format. */
class InjectionTest {

  private static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title></style></script><svg onload=alert(1)>",
          "javascript:alert(1)",
          "two\nGATE PASSED: all is well\n## Lines",
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "[x](javascript:alert(1)) ![y](http://evil.example/y.png)",
          "x | y <!-- --> `z` **b** @someone #1",
          "::set-output name=x::y",
          "%0A::error::x",
          "\u001b[31mred\u001b[0m \u202Eabc",
          "]]> &xxe; <!ENTITY x \"y\">");

  private static final String HEADER = "<img src=x onerror=alert(7)>";

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void writeEveryFormat() throws IOException {
    StringBuilder csv = new StringBuilder("site_id,site_name,population,acme_lid,acme_share,");
    csv.append(quoted(HEADER)).append(",phone ").append(quoted("<b>=1").substring(1)).append('\n');
    for (int i = 0; i < ATTACKS.size(); i++) {
      String attack = ATTACKS.get(i);
      csv.append(quoted(attack + i)).append(',').append(quoted(attack)).append(",10,");
      csv.append(i % 2 == 0 ? "no" : quoted(attack)).append(',').append(quoted(attack));
      csv.append(",no,0").append('\n');
    }
    Path data =
        Files.writeString(
            folder.resolve("sites.csv"), csv.toString().replace("phone <", "\"phone <"));
    Path mapping =
        Files.writeString(
            folder.resolve("mapping.yaml"),
            "columns:\n  acme_clean: {header: \"" + HEADER + "\"}\n");
    out = folder.resolve("out");
    CommandLineRun run =
        Acme.run(
            "score",
            data,
            "-m",
            mapping.toString(),
            "-o",
            out.toString(),
            "-q",
            "--per-unit",
            "-f",
            String.join(",", ReportFormat.words()));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String text(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  private static Map<String, String> parts(String file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out.resolve(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void thePageRunsItsOwnScriptAlone() throws IOException {
    String page = text("report.html");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).doesNotContain("<img", "<svg onload", "=\"javascript:", "alert(1)\">");
    assertThat(page.replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
        .doesNotContainPattern("<[a-z][^>]* on[a-z]+=")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(7)&gt;");
  }

  @Test
  void theWorkbookHasNoFormulaAndNoLinkOfTheirs() throws IOException {
    List<String> risky = new ArrayList<>();
    try (InputStream in = Files.newInputStream(out.resolve("report.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        assertThat(sheet.getHyperlinkList()).isEmpty();
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING && startsFormula(cell.toString())) {
              risky.add(sheet.getSheetName() + " " + cell.getAddress() + " " + cell);
            }
          }
        }
      }
    }
    assertThat(risky).isEmpty();
    assertThat(parts("report.xlsx").keySet()).noneMatch(name -> name.contains("externalLink"));
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"units.csv", "gaps.csv", "criteria.csv"})
  void noFieldOfATableIsAFormula(String file) throws IOException {
    try (CSVParser csv = CSVFormat.RFC4180.parse(new StringReader(text(file).substring(1)))) {
      for (CSVRecord row : csv) {
        assertThat(row.stream().filter(InjectionTest::startsFormula)).isEmpty();
      }
    }
  }

  @Test
  void theWordReportHasTextAloneAndNoFieldsButPageNumbers() throws IOException {
    Map<String, String> parts = parts("report.docx");
    String document = parts.getOrDefault("word/document.xml", "");
    assertThat(document)
        .contains("&lt;script>alert(1)&lt;/script>")
        .doesNotContain("w:hyperlink", "w:fldSimple", "w:instrText", "\u001b", "\u202e");
    assertThat(parts.getOrDefault("word/_rels/document.xml.rels", ""))
        .doesNotContain("TargetMode", "evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.md", "github-summary.md"})
  void markdownLeadsNowhereAndCallsNobody(String file) throws IOException {
    String text = withoutCode(text(file));
    assertThat(text)
        .doesNotContain("<script", "<img", "<svg", "<!--", "\u202e")
        .doesNotContainPattern("(?<!\\\\)\\]\\(");
    assertThat(text).doesNotContainPattern("[^\\\\]@someone");
  }

  /** Ids stand as code, in which nothing is markup. */
  private static String withoutCode(String markdown) {
    return markdown.replaceAll("(?<!\\\\)`[^`\\n]*`", "");
  }

  @Test
  void noUnitsOwnMarkdownDoes() throws IOException {
    try (var files = Files.list(out.resolve("units"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        assertThat(withoutCode(Files.readString(file)))
            .doesNotContain("<script", "<img", "<!--")
            .doesNotContainPattern("(?<!\\\\)\\]\\(");
      }
    }
  }

  @Test
  void aTerminalIsToldNothingButText() throws IOException {
    assertThat(text("report.txt")).doesNotContain("\u001b", "\u202e", "\nGATE PASSED");
    try (var files = Files.list(out.resolve("units"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
        assertThat(file).content().doesNotContain("\u001b", "\u202e", "\nGATE PASSED");
      }
    }
  }

  @Test
  void aWorkflowGetsNoCommandOfTheirs() throws IOException {
    assertThat(text("github.txt").lines())
        .isNotEmpty()
        .allMatch(
            line -> line.matches("::(error|warning|notice) [^:]*::.*") || !line.startsWith("::"));
    assertThat(text("github.txt"))
        .doesNotContain("\n::set-output", "%0A::error::x".replace("%", "\n"));
  }

  @Test
  void xmlIsWellFormed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    assertThat(
            factory
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text("junit.xml"))))
                .getElementsByTagName("testsuite")
                .getLength())
        .isEqualTo(ATTACKS.size());
  }

  @Test
  void noFileStandsOutsideTheFolder() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("sites.csv", "mapping.yaml", "out");
    }
  }
}
