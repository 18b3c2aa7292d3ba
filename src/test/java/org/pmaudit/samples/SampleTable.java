package org.pmaudit.samples;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table that is made up column by column, with the mess the field has; the same every time. */
final class SampleTable {

  static final List<String> REGIONS = List.of("XX01 Northland", "XX02 Coast", "XX03 Highlands");

  private final Random random;
  private final List<Field> fields = new ArrayList<>();

  SampleTable(long seed) {
    random = new Random(seed);
  }

  /** How a unit answers the question of a column. */
  @FunctionalInterface
  interface Answer {
    String of(SampleUnit unit);
  }

  private record Field(String header, Answer answer) {}

  Random random() {
    return random;
  }

  List<String> header() {
    return fields.stream().map(Field::header).toList();
  }

  List<String> row(SampleUnit unit) {
    return fields.stream().map(field -> field.answer().of(unit)).toList();
  }

  List<String> blank() {
    return fields.stream().map(field -> "").toList();
  }

  void add(String header, Answer answer) {
    fields.add(new Field(header, answer));
  }

  double spread(SampleUnit unit) {
    return Math.max(0, 1 - unit.quality()) * (0.6 + 0.4 * random.nextDouble());
  }

  /** One answer in about twenty is not there, in the words people use for that. */
  private String orMissing(String answer) {
    return switch (random.nextInt(80)) {
      case 0 -> "NA";
      case 1 -> "";
      case 2 -> "don't know";
      case 3 -> "-";
      default -> answer;
    };
  }

  String whole(double value, SampleUnit unit) {
    return orMissing(Long.toString(Math.max(0, Math.round(value))));
  }

  String decimal(double value, SampleUnit unit) {
    return orMissing("%d.%d".formatted((long) value, (long) (value * 10) % 10));
  }

  String percent(double share, SampleUnit unit) {
    return orMissing(
        Math.min(100, Math.round(100 * share)) + (unit.number() % 2 == 0 ? "%" : " %"));
  }

  static String grouped(int number, int row) {
    return row % 5 == 0 && number >= 1000
        ? number / 1000 + "," + "%03d".formatted(number % 1000)
        : Integer.toString(number);
  }

  String yes(boolean yes, SampleUnit unit) {
    String[] words = yes ? new String[] {"Yes", "yes", "Y"} : new String[] {"No", "no", "N"};
    return orMissing(words[random.nextInt(words.length)]);
  }

  String partial(SampleUnit unit) {
    double luck = unit.quality() + 0.3 * random.nextGaussian();
    return orMissing(luck > 0.65 ? "Yes" : luck > 0.35 ? "Partly" : "No");
  }

  String extent(SampleUnit unit) {
    int step = (int) Math.round(4 * (unit.quality() + 0.2 * random.nextGaussian()));
    return orMissing(
        List.of("None", "Few", "Some", "Most", "All").get(Math.min(4, Math.max(0, step))));
  }

  /** As many of the choices as the quality allows, as a phone form writes them. */
  String several(SampleUnit unit, String... choices) {
    List<String> chosen = new ArrayList<>();
    for (String choice : choices) {
      if (random.nextDouble() < 0.25 + 0.85 * unit.quality()) {
        chosen.add(choice);
      }
    }
    return orMissing(String.join(" ", chosen));
  }

  String date(SampleUnit unit) {
    return orMissing("2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28)));
  }

  static byte[] csv(List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
