package org.pmaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Verdicts on UNHCR's WASH reports, read by hand as it were: nothing of the program is used, so
 * that both would have to be wrong in the same way.
 */
final class UnhcrWashReading {

  private static final Set<String> PER_PERSON =
      Set.of("persons_per_handpump", "persons_per_tap", "persons_per_toilet", "persons_per_shower");
  private static final Set<String> PERCENT =
      Set.of("menstrual_hygiene_satisfaction", "access_to_soap");

  /** By location, each column's newest known value. */
  private final Map<String, Map<String, String>> locations = new TreeMap<>();

  UnhcrWashReading(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), header())) {
      List<CSVRecord> rows = new ArrayList<>(parser.getRecords());
      rows.sort(Comparator.comparing(row -> row.get("end_date").replace("NA", "")));
      rows.stream().filter(row -> isKnown(row.get("location_id"))).forEach(this::add);
    }
  }

  private static CSVFormat header() {
    return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  }

  private void add(CSVRecord row) {
    Map<String, String> known =
        locations.computeIfAbsent(row.get("location_id"), id -> new HashMap<>());
    row.toMap()
        .forEach(
            (column, value) -> {
              if (isKnown(value) && isPossible(column, value, row.get("refugee_pop"))) {
                known.put(column, value);
              }
            });
  }

  private static boolean isKnown(String value) {
    return !value.isBlank() && !value.equals("NA");
  }

  private static boolean isPossible(String column, String value, String people) {
    if (PER_PERSON.contains(column) && Double.parseDouble(value) == 0) {
      return isKnown(people) && Double.parseDouble(people) == 0;
    }
    return !PERCENT.contains(column)
        || (Double.parseDouble(value) >= 0 && Double.parseDouble(value) <= 100);
  }

  /** By criterion, how many locations have each verdict. */
  Map<String, Map<String, Long>> counts() {
    return new TreeMap<>(
        Map.of(
            "CCCM-S-01", count(this::water),
            "CCCM-S-02", count(atMost("persons_per_tap", 250, 250)),
            "CCCM-S-03", count(atMost("persons_per_handpump", 500, 500)),
            "CCCM-S-06", count(this::latrines),
            "CCCM-S-14", count(atMost("persons_per_shower", 50, 50)),
            "CCCM-S-15", count(atLeast("menstrual_hygiene_satisfaction", 80, 50)),
            "CCCM-S-16", count(atLeast("access_to_soap", 90, 60))));
  }

  int size() {
    return locations.size();
  }

  private Map<String, Long> count(Function<Map<String, String>, String> verdict) {
    Map<String, Long> counts = new TreeMap<>();
    locations.values().forEach(known -> counts.merge(verdict.apply(known), 1L, Long::sum));
    return counts;
  }

  private static Function<Map<String, String>, String> atLeast(
      String column, double met, double partly) {
    return known -> verdict(known, column, -1, met, partly);
  }

  private static Function<Map<String, String>, String> atMost(
      String column, double met, double partly) {
    return known -> verdict(known, column, 1, met, partly);
  }

  /** Fifteen litres; half of that is partly enough in the first phase of an emergency alone. */
  private String water(Map<String, String> known) {
    String column = "liters_per_person_per_day";
    return byPhase(known, verdict(known, column, -1, 15, 7.5), verdict(known, column, -1, 15, 15));
  }

  /** Fifty people a latrine in the first phase of an emergency, else twenty. */
  private String latrines(Map<String, String> known) {
    String column = "persons_per_toilet";
    return byPhase(known, verdict(known, column, 1, 50, 50), verdict(known, column, 1, 20, 50));
  }

  private static String byPhase(Map<String, String> known, String first, String later) {
    String phase = known.getOrDefault("post_emergency", "");
    if (phase.isEmpty()) {
      return first.equals(later) ? first : "unknown";
    }
    return phase.equals("Emergency") ? first : later;
  }

  private static String verdict(
      Map<String, String> known, String column, int sign, double met, double partly) {
    if (!known.containsKey(column)) {
      return "unknown";
    }
    double value = sign * Double.parseDouble(known.get(column));
    return value <= sign * met ? "met" : value <= sign * partly ? "partly" : "not_met";
  }
}
