package org.pmaudit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/**
 * DuckDB over JDBC, in a JVM of its own: reads the CSV and computes the scores. Writes the rows of
 * the answer and the milliseconds of the query alone as JSON.
 */
final class DuckDb {

  private DuckDb() {}

  /**
   * @param args the folder of the SQL, which query, the CSV, where the answer goes
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path sql = Path.of(args[0]);
    String query =
        Files.readString(sql.resolve("credits.sql"))
                .replace("${csv}", args[2].replace("'", "''"))
                .replace("${columns}", columns())
            + (args[1].equals("scores") ? Files.readString(sql.resolve("scores.sql")) : verdicts());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(sql.resolve("macros.sql")));
      long start = System.nanoTime();
      ObjectNode answer = new ObjectMapper().createObjectNode();
      rows(statement.executeQuery(query), answer.putArray("rows"));
      answer.put("milliseconds", (System.nanoTime() - start) / 1_000_000);
      answer.put("version", connection.getMetaData().getDatabaseProductVersion());
      Files.writeString(Path.of(args[3]), answer.toString());
    }
  }

  private static String columns() {
    return new Sites(false)
        .columns().stream()
            .map(column -> "'%s': '%s'".formatted(column.name(), column.sqlType()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** How often each verdict was given, by criterion; not timed. */
  private static String verdicts() {
    StringBuilder sql = new StringBuilder(" SELECT count(*) AS units");
    for (int i = 1; i <= Agreement.CRITERIA; i++) {
      String credit = "c%02d".formatted(i);
      sql.append(", count(*) FILTER (%s = 100) AS met_%s".formatted(credit, credit))
          .append(", count(*) FILTER (%s BETWEEN 1 AND 99) AS partly_%s".formatted(credit, credit))
          .append(", count(*) FILTER (%s = 0) AS not_met_%s".formatted(credit, credit))
          .append(", count(*) FILTER (%s IS NULL) AS unknown_%s".formatted(credit, credit))
          .append(", count(*) FILTER (%s = -1) AS not_applicable_%s".formatted(credit, credit));
    }
    return sql.append(" FROM credit").toString();
  }

  private static void rows(ResultSet found, ArrayNode into) throws SQLException {
    while (found.next()) {
      ObjectNode row = into.addObject();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        row.put(found.getMetaData().getColumnLabel(i), found.getString(i));
      }
    }
  }
}
