package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeCommandTest {

  private static final int SHARDS = 10;
  private static final int UNITS = 120;
  private static final List<String> LIDS = List.of("yes", "no", "?", "maybe", "");
  private static final List<String> SHARES = List.of("90 %", "50 %", "10 %", "many", "");

  @TempDir Path folder;

  private Acme acme;

  @BeforeEach
  void acme() {
    acme = new Acme(folder);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3001, 3002, 3003, 3004})
  void tenShardsMergedAreOneRun(long seed) throws IOException {
    List<Path> data = shards(new Random(seed));
    String baseline = acme.result("old", data.get(3)).toString();
    String waivers =
        acme.waivers("ACME-3 * 2026-11-24", "ACME-1 U7 2026-12-01", "ACME-1 S9 2026-12-01")
            .toString();
    String keep = seed % 2 == 0 ? "all" : "worst:7";
    String[] words = {"--baseline", baseline, "--waivers", waivers, "--keep-units", keep};
    Path whole = score("whole", data, words);
    List<Path> parts = new ArrayList<>();
    for (Path shard : data) {
      parts.add(score("result-of-" + shard.getFileName(), List.of(shard), words));
    }
    Collections.shuffle(parts, new Random(seed));

    String merged = merge(parts, keep);
    Path half = Files.writeString(folder.resolve("half.json"), merge(parts.subList(0, 4), keep));
    List<Path> rest = new ArrayList<>(parts.subList(4, SHARDS));
    rest.add(half);

    assertThat(merged).isEqualTo(Files.readString(whole));
    assertThat(merge(rest, keep)).isEqualTo(merged);
  }

  /** Ten files in an order that is not the one of their names. */
  private List<Path> shards(Random random) throws IOException {
    List<Path> shards = new ArrayList<>();
    for (int shard = 1; shard <= SHARDS; shard++) {
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < UNITS / SHARDS; i++) {
        rows.add(
            "U%s,%s,%s,%s,%s"
                .formatted(
                    rows.size() * SHARDS + shard,
                    random.nextInt(5) == 0 ? "" : 100 * random.nextInt(9),
                    any(LIDS, random),
                    any(LIDS, random),
                    any(SHARES, random)));
      }
      shards.add(acme.data("part-" + shard + ".csv", rows.toArray(String[]::new)));
    }
    return shards;
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private Path score(String name, List<Path> data, String... more) {
    Path out = folder.resolve(name);
    List<String> words = new ArrayList<>(List.of("score", "-c", Acme.CHECKLIST, "-q"));
    data.forEach(file -> words.add(file.toString()));
    words.addAll(List.of("-o", out.toString(), "-f", "json"));
    words.addAll(List.of(more));
    assertThat(CommandLineRun.of(words.toArray(String[]::new)).code()).isZero();
    return out.resolve("result.json");
  }

  private String merge(List<Path> results, String keep) throws IOException {
    Path merged = folder.resolve("merged.json");
    List<String> words =
        Stream.of(
                Stream.of("merge"),
                results.stream().map(Path::toString),
                Stream.of("-o", merged.toString(), "--keep-units", keep))
            .flatMap(one -> one)
            .toList();
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                0, "", "wrote %s: %s results as one\n".formatted(merged, results.size())));
    return Files.readString(merged);
  }

  @Test
  void oneResultAloneStaysAsItIs() throws Exception {
    Path result = acme.result("one", acme.data("a.csv", "S1,100,no,yes,50 %"));

    CommandLineRun run = CommandLineRun.of("merge", result.toString());

    assertThat(run).isEqualTo(new CommandLineRun(0, Files.readString(result), ""));
  }

  @Test
  void whatDoesNotFitIsRefusedWithAllReasons() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,50 %");
    String one = acme.result("one", data).toString();
    String other = acme.result("other", data, "--as-of", "2026-11-20").toString();
    Path merged = folder.resolve("merged.json");

    CommandLineRun run = CommandLineRun.of("merge", one, other, "-o", merged.toString());

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                %s: error: this result was judged as of `2026-11-20`, but `%s` `2026-11-24`
                  hint: score the data again, all alike
                %s: error: unit `S1` is in `%s` too
                  hint: keep the rows of a unit in one part of the data
                %s: error: `%s` is in another of these results too
                  hint: give each part of the data once

                3 problems; nothing was audited.
                """
                    .formatted(other, one, other, one, other, data)));
    assertThat(merged).doesNotExist();
  }
}
