package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.checklist.Checklist;

/** A sample of workbooks, filled in, opened in LibreOffice and saved. */
class LibreOfficeTripTest {

  private static final int UNITS = 6;
  private static final Map<String, String> SAMPLE = sample();

  @TempDir static Path folder;

  private static Map<String, String> sample() {
    Map<String, String> sample = new LinkedHashMap<>();
    sample.put("cccm-site", "ar");
    sample.put("transport-movement", "fr");
    sample.put("recovery-design", "es");
    return sample;
  }

  @BeforeAll
  static void saveAgain() throws Exception {
    LibreOffice.isNeeded();
    Path filled = Files.createDirectory(folder.resolve("filled"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> each : SAMPLE.entrySet()) {
      Checklist checklist = Shipped.checklist(each.getKey());
      FilledWorkbook workbook = new FilledWorkbook(checklist, each.getValue());
      files.add(filled.resolve(each.getKey() + ".rows.xlsx"));
      Files.write(files.get(files.size() - 1), workbook.rows(units(checklist)));
      files.add(filled.resolve(each.getKey() + ".xlsx"));
      Files.write(files.get(files.size() - 1), workbook.questions(units(checklist).get(0)));
    }
    LibreOffice.saveAgain(files, folder);
  }

  private static List<GeneratedUnit> units(Checklist checklist) {
    return GeneratedUnit.some(checklist, UNITS, 3);
  }

  @Test
  void rowsOfUnitsReadBackAsFilledIn() throws Exception {
    for (String id : SAMPLE.keySet()) {
      Checklist checklist = Shipped.checklist(id);
      byte[] saved = Files.readAllBytes(folder.resolve(id + ".rows.xlsx"));
      assertThat(Scored.read(checklist, Forms.tables(saved)))
          .isEqualTo(Scored.directly(checklist, units(checklist)));
    }
  }

  @Test
  void theFormulasOfTheCountSurvive() throws Exception {
    for (String id : SAMPLE.keySet()) {
      String name = id + ".xlsx";
      String before = count(folder.resolve("filled").resolve(name), id);
      assertThat(count(folder.resolve(name), id)).isEqualTo(before).containsPattern("[1-9]");
    }
  }

  private static String count(Path file, String sheet) throws Exception {
    try (XSSFWorkbook book = Forms.open(Files.readAllBytes(file))) {
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      return book.getSheet(sheet).getRow(1).getCell(0).getStringCellValue();
    }
  }
}
