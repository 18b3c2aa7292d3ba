package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of a small checklist, ACME-1 (critical, weight 3), ACME-2 (2) and ACME-3 (1). */
record Acme(Path folder) {

  static final String CHECKLIST = "src/test/resources/org/pmaudit/cli/acme.yaml";

  /** Writes rows such as {@code S1,100,no,yes,90 %}: unit, people, and the answers in order. */
  Path data(String name, String... rows) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("site_id,population,acme_lid,acme_clean,acme_share");
    lines.addAll(List.of(rows));
    return file(name, String.join("\n", lines) + "\n");
  }

  /** Writes waivers, each as criterion, unit and last day. */
  Path waivers(String... waivers) throws IOException {
    StringBuilder yaml = new StringBuilder("waivers:\n");
    for (String waiver : waivers) {
      String[] parts = waiver.split(" ");
      yaml.append(
          "  - {criterion: %s, unit: \"%s\", expires: %s, reason: works under way, approved_by: Area coordinator, approved_on: 2026-01-10}\n"
              .formatted((Object[]) parts));
    }
    return file("waivers.yaml", yaml.toString());
  }

  Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** Runs a command on data and this checklist. */
  static CommandLineRun run(String command, Path data, String... more) {
    List<String> words = new ArrayList<>(List.of(command, data.toString(), "-c", CHECKLIST));
    words.addAll(List.of(more));
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  /** Scores data and gives the result.json. */
  Path result(String name, Path data, String... more) {
    Path out = folder.resolve(name);
    List<String> words = new ArrayList<>(List.of("-o", out.toString(), "-f", "json", "-q"));
    words.addAll(List.of(more));
    CommandLineRun run = run("score", data, words.toArray(String[]::new));
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    return out.resolve("result.json");
  }
}
