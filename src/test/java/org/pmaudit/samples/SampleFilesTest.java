package org.pmaudit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

class SampleFilesTest {

  @Test
  void theCsvSampleIsWhatItsGeneratorMakes() throws IOException {
    assertThat(Path.of("samples/sites.csv")).hasBinaryContent(SampleSites.csv());
  }

  @Test
  void theSamplesOfSheltersAndAreasAreWhatTheirGeneratorsMake() throws IOException {
    assertThat(Path.of("samples/shelter-sites.csv")).hasBinaryContent(SampleShelters.csv());
    assertThat(Path.of("samples/recovery-areas.csv")).hasBinaryContent(SampleAreas.csv());
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
