package org.pmaudit.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the sign between the fields of a CSV file from its beginning: the one that makes a line a
 * row of HXL tags, else the one that cuts the most lines into the same number of fields.
 */
final class CsvDelimiter {

  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

  /** Records looked at. */
  private static final int SAMPLE = 200;

  private CsvDelimiter() {}

  static char detect(String start) {
    return declared(start).or(() -> byTags(start)).orElseGet(() -> byRegularity(start));
  }

  /** The line {@code sep=;} that Excel understands. */
  static Optional<Character> declared(String start) {
    boolean declares =
        start.regionMatches(true, 0, "sep=", 0, 4)
            && start.length() > 5
            && (start.charAt(5) == '\r' || start.charAt(5) == '\n');
    return declares ? Optional.of(start.charAt(4)) : Optional.empty();
  }

  private static Optional<Character> byTags(String start) {
    List<String> lines = start.lines().limit(25).filter(line -> line.contains("#")).toList();
    for (String line : lines) {
      for (char candidate : CANDIDATES) {
        if (makesTags(line, candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean makesTags(String line, char delimiter) {
    int filled = 0;
    int tags = 0;
    for (String field : line.split("[" + delimiter + "]", -1)) {
      String text = Looks.cleaned(field.replace("\"", ""));
      filled += text.isEmpty() ? 0 : 1;
      tags += HxlRow.isTag(text) ? 1 : 0;
    }
    return tags > 1 && tags * 2 >= filled;
  }

  private static char byRegularity(String start) {
    char best = ',';
    double most = 0;
    for (char candidate : CANDIDATES) {
      double regularity = regularity(start, candidate);
      if (regularity > most) {
        most = regularity;
        best = candidate;
      }
    }
    return best;
  }

  /** The share of records with the commonest number of fields, and a little for their number. */
  private static double regularity(String start, char delimiter) {
    Map<Integer, Integer> counts = fieldCounts(start, delimiter);
    int records = counts.values().stream().mapToInt(Integer::intValue).sum();
    double best = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getKey() > 1) {
        double share = (double) entry.getValue() / records;
        best = Math.max(best, share * share * (1 + Math.log(entry.getKey()) / 4));
      }
    }
    return best;
  }

  /** How many records have how many fields; blank lines do not count. */
  private static Map<Integer, Integer> fieldCounts(String start, char delimiter) {
    Map<Integer, Integer> counts = new TreeMap<>();
    CsvState state = new CsvState(delimiter);
    int fields = 1;
    int begin = 0;
    for (int i = 0, records = 0; i < start.length() && records < SAMPLE; i++) {
      CsvState.Event event = state.next(start.charAt(i));
      fields += event == CsvState.Event.FIELD_END ? 1 : 0;
      if (event == CsvState.Event.RECORD_END && i > begin) {
        counts.merge(fields, 1, Integer::sum);
        records++;
      }
      if (event == CsvState.Event.RECORD_END || event == CsvState.Event.SECOND_OF_BREAK) {
        begin = i + 1;
        fields = 1;
      }
    }
    if (counts.isEmpty()) {
      counts.put(fields, 1);
    }
    return counts;
  }
}
