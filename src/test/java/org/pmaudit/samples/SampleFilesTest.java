package org.pmaudit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.dataset.Table;
import org.pmaudit.mapping.Mapping;
import org.pmaudit.mapping.RowOptions;
import org.pmaudit.mapping.Units;
import org.pmaudit.scoring.AuditRun;
import org.pmaudit.scoring.CompiledChecklist;
import org.pmaudit.scoring.RunOptions;

class SampleFilesTest {

  @Test
  void theCsvSampleIsWhatItsGeneratorMakes() throws IOException {
    assertThat(Path.of("samples/sites.csv")).hasBinaryContent(SampleSites.csv());
  }

  @Test
  void theSamplesOfTheOtherSectorsAreWhatTheirGeneratorsMake() throws IOException {
    assertThat(Path.of("samples/movements.csv")).hasBinaryContent(SampleMovements.csv());
    assertThat(Path.of("samples/shelter-sites.csv")).hasBinaryContent(SampleShelters.csv());
    assertThat(Path.of("samples/recovery-areas.csv")).hasBinaryContent(SampleAreas.csv());
  }

  static List<SampleDesigns> designs() {
    return SampleDesigns.ALL;
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theDesignSamplesAreWhatTheirGeneratorMakes(SampleDesigns design) throws Exception {
    Path file = Path.of("samples/" + design.checklist() + ".xlsx");
    assertThat(entries(Files.readAllBytes(file))).isEqualTo(entries(design.xlsx()));
  }

  /** What a workbook holds; how it is compressed may differ from one Java to another. */
  private static Map<String, String> entries(byte[] workbook) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @ParameterizedTest
  @MethodSource("designs")
  void eachProjectGetsTheVerdictsItsStoryTells(SampleDesigns design) throws Exception {
    List<Table> tables =
        DataFiles.open(
                List.of("samples/" + design.checklist() + ".xlsx"),
                InputStream.nullInputStream(),
                ReadOptions.DETECT)
            .tables();
    Checklist checklist = ChecklistLibrary.shipped().checklist(design.checklist());
    AuditRun run =
        new AuditRun(CompiledChecklist.of(checklist, SampleDesigns.DAY), RunOptions.sequential());
    run.read(
        Units.of(tables, checklist, Mapping.NONE, RowOptions.asOf(SampleDesigns.DAY)).slices(1));
    Map<String, Verdict> verdicts = run.audit(List.of()).units().get(0).verdicts();
    assertThat(verdicts)
        .allSatisfy(
            (criterion, verdict) ->
                assertThat(verdict).as(criterion).isEqualTo(design.wanted(criterion)));
  }

  @Test
  void theWorkbookSampleHoldsTheSameTable() throws IOException {
    List<List<String>> cells = new ArrayList<>();
    try (var in = Files.newInputStream(Path.of("samples/sites.xlsx"));
        var workbook = WorkbookFactory.create(in)) {
      DataFormatter formatter = new DataFormatter();
      int width = SampleSites.rows().get(0).size();
      for (int number = 2; number < SampleSites.rows().size() + 2; number++) {
        Row row = workbook.getSheet("Sites").getRow(number);
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
          texts.add(formatter.formatCellValue(row.getCell(column)));
        }
        cells.add(texts);
      }
    }
    assertThat(cells).isEqualTo(SampleSites.rows());
  }
}
