package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCommandTest {

  @TempDir Path folder;

  @Test
  void writesAWorkbook() throws Exception {
    Path file = folder.resolve("new/design.xlsx");
    CommandLineRun run =
        CommandLineRun.of("template", "-c", "cccm-design", "-o", file.toString(), "--lang", "fr");
    assertThat(run).isEqualTo(new CommandLineRun(0, "", "wrote " + file + System.lineSeparator()));
    assertThat(sheets(file)).containsExactly("À propos", "cccm-design", "_lists");
  }

  @Test
  void listedUnitsHaveARowEach() throws Exception {
    Path units = folder.resolve("units.csv");
    Files.writeString(units, "site_id,site_name\nS1,North\nS2,South\n");
    Path file = folder.resolve("sites.csv");
    String[] words = {
      "template",
      "-c",
      "cccm-site",
      "-o",
      file.toString(),
      "--format",
      "csv",
      "--units",
      units.toString()
    };
    assertThat(CommandLineRun.of(words).code()).isZero();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2)).startsWith("S2,South,");
  }

  @Test
  void aPhoneFormPassesOurLinterAndComesBackAsASkeleton() throws Exception {
    Path form = folder.resolve("form.xlsx");
    Path yaml = folder.resolve("own.yaml");
    String[] template = {
      "template", "-c", "shelter-site", "-o", form.toString(), "--format", "xlsform", "--with-gps"
    };
    assertThat(CommandLineRun.of(template).code()).isZero();
    CommandLineRun lint = CommandLineRun.of("lint", form.toString());
    assertThat(lint.code()).as(lint.err()).isZero();
    assertThat(lint.out()).startsWith(form + ": a phone form, 0 errors, ");
    assertThat(CommandLineRun.of("import-form", form.toString(), "-o", yaml.toString()).code())
        .isZero();
    assertThat(Files.readString(yaml)).contains("id: my-shelter-site").contains("- id: site_id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format pdf|--format: error: unknown format `pdf`",
        "--format xlsform --units 3|--units: error: a phone form is filled in unit by unit",
        "--units 0|--units: error: expected 1 to 10000 units, found `0`",
        "--units 99999|--units: error: expected 1 to 10000 units, found `99999`",
        "-c cccm-site --format xlsform"
            + "|-c: error: a phone form is made for one checklist, but 2 were given",
      })
  void wrongUsageIsSaid(String words, String problem) {
    String[] typed =
        ("template -c cccm-design -o " + folder.resolve("x.xlsx") + " " + words).split(" ");
    CommandLineRun run = CommandLineRun.of(typed);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(problem);
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> sheets(Path file) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }
}
