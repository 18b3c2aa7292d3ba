package org.pmaudit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A large CSV scored, against DuckDB computing the same and against a bare pass over the bytes. */
final class CsvPart {

  private static final String MEMORY = "-Xmx256m";

  private CsvPart() {}

  static Section plain(Setting setting) throws IOException, InterruptedException {
    return measure(setting, setting.data().csv(setting.largest()), "CSV");
  }

  static Section quoted(Setting setting) throws IOException, InterruptedException {
    Path csv = setting.data().quotedCsv(setting.largest());
    return measure(setting, csv, "CSV, one name in fifty in quotes");
  }

  private static Section measure(Setting setting, Path csv, String title)
      throws IOException, InterruptedException {
    Path out = setting.out("csv");
    Tools tools = setting.tools();
    Command pmaudit = tools.score("pmaudit", MEMORY, csv, "json", "none", out);
    Command duckDb = duckDb(setting, "scores", csv);
    Command bytes = tools.own("bytes", BytePass.class, csv.toString());
    List<Measured> all = Measured.inTurn(setting.runs(), true, List.of(pmaudit, duckDb, bytes));
    JsonNode scores = read(out.resolve("scores.json"));
    duckDb(setting, "verdicts", csv).run();
    String agreed =
        Agreement.check(
            read(out.resolve("result.json")), scores, read(out.resolve("verdicts.json")));
    return new Section(
        "%s, %,d × 60, %s".formatted(title, setting.largest(), MEMORY),
        all,
        List.of(Ratio.of(all.get(0), all.get(1), 1.0), Ratio.of(all.get(0), all.get(2), 3.0)),
        List.of(
            agreed,
            "DuckDB %s needed %d ms in its last run for the query alone, without starting a JVM and unpacking its library."
                .formatted(scores.get("version").asText(), scores.get("milliseconds").asLong())));
  }

  private static Command duckDb(Setting setting, String query, Path csv) throws IOException {
    Path sql = setting.tools().root().resolve("bench/sql");
    Path answer = setting.out("csv").resolve(query + ".json");
    return setting
        .tools()
        .own("DuckDB", DuckDb.class, sql.toString(), query, csv.toString(), answer.toString());
  }

  private static JsonNode read(Path json) throws IOException {
    return new ObjectMapper().readTree(json.toFile());
  }
}
