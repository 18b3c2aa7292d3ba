package org.pmaudit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Whether pmaudit and DuckDB found the same: every sum behind a mean as an exact fraction, the
 * units and people of each rating, those with a critical gap, and how often each verdict was given.
 */
final class Agreement {

  static final int CRITERIA = 56;
  private static final List<String> VERDICTS =
      List.of("met", "partly", "not_met", "unknown", "not_applicable");

  private Agreement() {}

  /** One sentence; a difference is an exception that names all of them. */
  static String check(JsonNode result, JsonNode scores, JsonNode verdicts) {
    Map<String, String> ours = ours(result.at("/audits/0/summary"));
    Map<String, String> theirs = theirs(scores.get("rows"), verdicts.at("/rows/0"));
    List<String> differences = new ArrayList<>();
    theirs.forEach(
        (what, value) -> {
          if (!Objects.equals(value, ours.get(what))) {
            differences.add(what + ": pmaudit " + ours.get(what) + ", DuckDB " + value);
          }
        });
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "pmaudit and DuckDB differ:\n" + String.join("\n", differences));
    }
    return "pmaudit and DuckDB agree exactly in %d figures: the sums behind the mean score, its range,"
            .formatted(theirs.size())
        + " the coverage and the weighted mean, ratings, critical gaps, and verdicts of each criterion.";
  }

  private static Map<String, String> ours(JsonNode summary) {
    Map<String, String> found = new TreeMap<>();
    JsonNode sums = summary.at("/exact/sums");
    for (String sum : List.of("score", "low", "high", "coverage", "people_score")) {
      found.put("sum of " + sum, sums.path(sum).asText());
    }
    found.put("units", summary.get("units").asText());
    found.put("ranked", summary.get("ranked").asText());
    found.put("critical", headcount(summary.get("critical")));
    summary
        .get("ratings")
        .properties()
        .forEach(rating -> found.put(rating.getKey(), headcount(rating.getValue())));
    for (int i = 0; i < CRITERIA; i++) {
      for (String verdict : VERDICTS) {
        found.put(key(verdict, i + 1), summary.at("/criteria/" + i + "/" + verdict).asText());
      }
    }
    return found;
  }

  private static String headcount(JsonNode node) {
    return node.get("units").asLong() + " units, " + node.get("people").asLong() + " people";
  }

  private static String key(String verdict, int criterion) {
    return "%s_c%02d".formatted(verdict, criterion);
  }

  private static Map<String, String> theirs(JsonNode rows, JsonNode verdicts) {
    Sums sums = new Sums();
    rows.forEach(sums::add);
    Map<String, String> found = sums.found();
    for (int i = 1; i <= CRITERIA; i++) {
      for (String verdict : VERDICTS) {
        found.put(key(verdict, i), verdicts.get(key(verdict, i)).asText());
      }
    }
    return found;
  }

  /** Adds up the groups that DuckDB found. */
  private static final class Sums {

    private final Map<String, Exact> exact = new LinkedHashMap<>();
    private final Map<String, long[]> unitsAndPeople = new TreeMap<>();
    private long units;
    private long ranked;

    void add(JsonNode row) {
      long count = row.get("units").asLong();
      long known = row.get("known").asLong();
      long applicable = row.get("applicable").asLong();
      units += count;
      add("coverage", 100 * known * count, applicable);
      String rating = row.get("rating").asText();
      count(rating, row);
      if (row.get("gap").asText().startsWith("t")) {
        count("critical", row);
      }
      if (!rating.equals("insufficient_data")) {
        long points = row.get("points").asLong();
        ranked += count;
        add("score", points, known);
        add("people_score", row.get("weighted").asLong(), known);
        add("low", points, applicable);
        add("high", points + 100 * (applicable - known) * count, applicable);
      }
    }

    private void add(String sum, long above, long below) {
      exact.merge("sum of " + sum, Exact.of(above, below), Exact::plus);
    }

    private void count(String what, JsonNode row) {
      long[] both = unitsAndPeople.computeIfAbsent(what, none -> new long[2]);
      both[0] += row.get("units").asLong();
      both[1] += row.path("people").asLong();
    }

    Map<String, String> found() {
      Map<String, String> found = new TreeMap<>();
      exact.forEach((what, sum) -> found.put(what, sum.toString()));
      unitsAndPeople.forEach(
          (what, both) -> found.put(what, both[0] + " units, " + both[1] + " people"));
      found.put("units", "" + units);
      found.put("ranked", "" + ranked);
      return found;
    }
  }
}
