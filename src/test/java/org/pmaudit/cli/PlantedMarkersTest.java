package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.dataset.Table;
import org.pmaudit.privacy.PersonalColumns;

/**
 * Plants texts in every personal column of every fixture, sample and shared file, runs every
 * command and option over them, and looks for the texts in everything that was said or written.
 */
class PlantedMarkersTest {

  private static final Path SHARED = Path.of("../shared/data");

  @TempDir private Path folder;

  private int runs;

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(Marks.files(Path.of("samples")));
    files.addAll(Marks.files(Stage.RESOURCES.resolve("data")));
    files.addAll(Marks.files(Path.of("src/test/resources/org/pmaudit/mapping")));
    files.addAll(Marks.files(SHARED));
    return files.stream().filter(file -> file.toString().matches(".*\\.(csv|xlsx|xls)"));
  }

  @Test
  void theSharedFilesAreLookedAtWhereTheyAre() throws IOException {
    long shared = files().filter(file -> file.startsWith(SHARED)).count();
    assertThat(shared > 0).isEqualTo(Files.isDirectory(SHARED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void noValueOfAPersonalColumnIsEverSaidOrWritten(Path file) throws Exception {
    Set<Path> before = temporary();
    int number = 0;
    for (Table table : Planting.tables(file)) {
      Planting planting = Planting.of(table, number++, folder);
      Table planted = Planting.tables(planting.csv()).get(0);
      assertThat(PersonalColumns.of(planted).all()).hasSizeGreaterThanOrEqualTo(planting.columns());
      theMost(planting.csv(), planting);
      if (file.startsWith("samples")) {
        theMost(planting.xlsx(), planting);
        theRest(planting.csv(), planting);
      }
    }
    Set<Path> left = temporary();
    left.removeAll(before);
    for (Path path : left) {
      assertThat(Marks.read(path)).as("%s", path).doesNotContain("zq0", "Zqa", "@planted.example");
    }
  }

  /** All files in the folder for temporary files of this machine; those of tests are skipped. */
  private static Set<Path> temporary() throws IOException {
    Path all = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> found = Files.list(all)) {
      return new HashSet<>(
          found
              .filter(path -> String.valueOf(path.getFileName()).matches("(poi|pmaudit|sxssf).*"))
              .toList());
    }
  }

  private void theRest(Path data, Planting planting) throws Exception {
    String site = data + " -c cccm-site --as-of 2026-11-24";
    for (String words :
        List.of(
            "inspect DATA --json",
            "privacy DATA",
            "privacy DATA --json",
            "privacy DATA --privacy strict",
            "privacy DATA --header-row 1",
            "coverage DATA -c cccm-site --json",
            "coverage DATA -c cccm-site --fail-on critical",
            "map DATA -c cccm-site,shelter-site",
            "map DATA -c recovery-area -o OUT/mapping.yaml",
            "template -c cccm-site --units DATA -o OUT/form.xlsx")) {
      holds(words.replace("DATA", data.toString()), planting);
    }
    for (String options :
        List.of(
            "-v",
            "-q --keep-units none",
            "--privacy strict",
            "--privacy off --reason synthetic",
            "--by adm1 --share",
            "--keep-units worst:1 --lang fr",
            "--duplicates latest",
            "--duplicates error",
            "--duplicates combine --jobs 1",
            "--duplicates all --sheet Data",
            "--header-row 1",
            "--delimiter ,",
            "--lang es -f json",
            "--lang ar -f html",
            "--color always -f text",
            "-f md",
            "-f csv",
            "-f sarif",
            "-f junit",
            "-f github")) {
      holds("score " + site + " " + options, planting);
      holds("check " + site + " --fail-on gap,unknown " + options, planting);
    }
  }

  /** With the mapping drafted from the data, with one that names personal columns, and a result. */
  private void theMost(Path data, Planting planting) throws Exception {
    Path drafted = folder.resolve("drafted.yaml");
    Path stubborn = Files.writeString(folder.resolve("stubborn.yaml"), STUBBORN);
    Path made = folder.resolve("made");
    holds("inspect " + data, planting);
    holds("map " + data + " -c cccm-site -o " + drafted, planting);
    String score = "score " + data + " -c cccm-site --as-of 2026-11-24 --duplicates all";
    holds(score + " -m " + drafted + " -o " + made, planting);
    holds(score + " -m " + stubborn, planting);
    holds(score + " -m " + stubborn + " --privacy off --reason synthetic -o OUT", planting);
    holds(score + " --share -o OUT -f html,xlsx,docx,csv,json,md,sarif,junit", planting);
    if (Files.exists(made.resolve("result.json"))) {
      String result = made.resolve("result.json").toString();
      holds("render " + result + " -o OUT", planting);
      holds("baseline create " + result + " -o OUT/baseline.json", planting);
      holds("merge " + result + " -o OUT/merged.json", planting);
      holds("compare " + result + " " + result, planting);
      holds("template -c cccm-site --prefill " + result + " -o OUT/form.xlsx", planting);
    }
  }

  /** Names columns of persons for what is no name: their cells cannot be read. */
  private static final String STUBBORN =
      """
      unit: {id: {column: A}}
      columns:
        free_movement: {header: whatsapp}
        latrines_functioning: {header: "correo electrónico"}
        mine_status: {header: respondent_name}
        armed_use: {header: imei}
        assessment_date: {header: "fecha de nacimiento"}
        persons_per_latrine: {header: "رقم القضية"}
      """;

  private void holds(String words, Planting planting) throws IOException {
    Path out = folder.resolve("out-" + runs++);
    CommandLineRun run = CommandLineRun.of(words.replace("OUT", out.toString()).split(" "));
    assertThat(run.code()).as(words + run.err()).isNotEqualTo(70);
    String written = run.out() + run.err() + Marks.read(out) + Marks.read(folder.resolve("made"));
    for (String marker : planting.markers()) {
      if (written.contains(marker)) {
        int at = written.indexOf(marker);
        fail("%s says %s", words, written.substring(Math.max(0, at - 90), at + marker.length()));
      }
    }
  }
}
