package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of units and gaps hold every unit, however few the result keeps. */
final class AllUnitsTest {

  private static final String SITES = "samples/sites.csv";

  @TempDir private Path out;

  @ParameterizedTest(name = "--keep-units {0}")
  @ValueSource(strings = {"worst:3", "none"})
  void unitsThatTheResultLeavesOutStandInTheTables(String keep) throws IOException {
    scoreSites("all", "--keep-units", "all");
    scoreSites("cut", "--keep-units", keep);

    assertThat(rows("cut/units.csv", 1)).hasSizeGreaterThan(40).isEqualTo(rows("all/units.csv", 1));
    assertThat(rows("cut/gaps.csv", -1)).isEqualTo(rows("all/gaps.csv", -1));
    assertThat(Files.readString(out.resolve("cut/result.json")))
        .contains("\"units_complete\": false");
    try (Stream<Path> files = Files.list(out.resolve("cut"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("result.json", "units.csv", "gaps.csv", "criteria.csv");
    }
  }

  @Test
  void theyStandInTheOrderOfTheirRows() throws IOException {
    List<String> lines = List.of("site_id,population", "S3,100", "S1,300", "S2,200");
    Files.write(out.resolve("three.csv"), lines);
    score(out.resolve("three.csv").toString(), "cut", "--keep-units", "none");

    assertThat(rows("cut/units.csv", -1)).hasSize(4);
    assertThat(Files.readAllLines(out.resolve("cut/units.csv")).stream().skip(1))
        .extracting(line -> line.split(",", 4)[2])
        .containsExactly("S3", "S1", "S2");
  }

  @Test
  void unitsOfSeveralChecklistsFollowEachOther() throws IOException {
    scoreSites("two", "--keep-units", "none", "-c", "bench/checklist.yaml");

    List<String> checklists =
        rows("two/units.csv", 1).stream()
            .skip(1)
            .map(row -> row.split(",", 2)[0])
            .distinct()
            .toList();
    assertThat(checklists).containsExactly("bench-site", "cccm-site");
  }

  private void scoreSites(String folder, String... options) {
    score(SITES, folder, options);
  }

  private void score(String data, String folder, String... options) {
    List<String> words = new ArrayList<>(List.of("score", data, "-c", "cccm-site"));
    words.addAll(List.of("-f", "json,csv", "-o", out.resolve(folder).toString()));
    words.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isIn(0, 4);
  }

  /** The lines of a table without one column, sorted but for the head. */
  private List<String> rows(String file, int without) throws IOException {
    List<String> lines = Files.readAllLines(out.resolve(file));
    List<String> rows = new ArrayList<>(List.of(strip(lines.get(0), without)));
    lines.stream().skip(1).map(line -> strip(line, without)).sorted().forEach(rows::add);
    return rows;
  }

  /** Without a column before any that is quoted: the rank is not known while units are written. */
  private static String strip(String line, int column) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    if (column >= 0) {
      cells.remove(column);
    }
    return cells.stream().collect(Collectors.joining(","));
  }
}
