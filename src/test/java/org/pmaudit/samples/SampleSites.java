package org.pmaudit.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes {@code samples/sites.csv} and {@code samples/sites.xlsx}: an invented assessment of 50
 * displacement sites with the mess the field has. Nothing in it is a real place or person.
 *
 * <p>Run its main method with the folder as argument; a test holds the files to it.
 */
final class SampleSites {

  private static final String[] PLACES = {
    "Amber Hill",
    "Old Quarry",
    "River Bend",
    "Mill Road",
    "Lower Terrace",
    "Fig Tree",
    "Salt Pans",
    "North Gate",
    "Grain Store",
    "Red Bridge",
    "Stony Field",
    "Palm Grove",
    "Market Square",
    "Upper Spring",
    "Cotton Gin",
    "Long Wall",
    "Station Yard",
    "East Bank",
    "Potters Row",
    "Cedar Camp",
    "Dry Creek",
    "School Block",
    "Harbour View",
    "Two Wells",
    "Brick Kiln"
  };
  private static final String[] REGIONS = {"XX01 Northland", "XX02 Coast", "XX03 Highlands"};

  private final Random random = new Random(20261124);
  private final List<Field> fields = new ArrayList<>();

  /** A column: its header and how a site of a quality from 0 (poor) to 1 (good) answers it. */
  private record Field(String header, Answer answer) {}

  @FunctionalInterface
  private interface Answer {
    String of(Site site);
  }

  /** A site while it is made up. */
  private record Site(int number, int population, double quality) {}

  private SampleSites() {
    identity();
    water();
    sanitation();
    safety();
    management();
    solutions();
    people();
  }

  /** All rows of the table, the header first; numbers as text. */
  static List<List<String>> rows() {
    return new SampleSites().make();
  }

  private List<List<String>> make() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(fields.stream().map(Field::header).toList());
    for (int number = 1; number <= 50; number++) {
      int population = 150 + random.nextInt(60) * random.nextInt(60);
      rows.add(row(new Site(number, population, random.nextDouble())));
      if (number == 12 || number == 31) {
        rows.add(fields.stream().map(field -> "").toList());
      }
    }
    rows.add(row(new Site(7, 1980, 0.8)));
    rows.add(row(new Site(23, 640, 0.6)));
    rows.add(totals(rows));
    return rows;
  }

  private List<String> row(Site site) {
    return fields.stream().map(field -> field.answer().of(site)).toList();
  }

  private static List<String> totals(List<List<String>> rows) {
    List<String> totals = new ArrayList<>(rows.get(0).stream().map(header -> "").toList());
    totals.set(0, "Total");
    long people =
        rows.stream()
            .skip(1)
            .map(row -> row.get(5).replace(",", ""))
            .filter(text -> text.matches("\\d+"))
            .mapToLong(Long::parseLong)
            .sum();
    totals.set(5, Long.toString(people));
    return totals;
  }

  private void identity() {
    add("Site code", site -> "XS%04d".formatted(100 + site.number()));
    add("Site name", site -> PLACES[site.number() % 25] + (site.number() > 25 ? " II" : ""));
    add("adm1_code", site -> REGIONS[site.number() % 3].substring(0, 4));
    add("adm1_name", site -> REGIONS[site.number() % 3].substring(5));
    add("Enumerator name", site -> "Enumerator " + (1 + site.number() % 6));
    add(
        "People living there",
        site -> site.number() == 40 ? "not known" : grouped(site.population(), site.number()));
    add("Phase", site -> site.number() % 9 == 0 ? "First phase" : "Protracted");
    add("Kind of site", site -> site.number() % 4 == 0 ? "Collective centre" : "Planned camp");
  }

  private void water() {
    add("Litres of water a person a day", site -> decimal(7 + 16 * site.quality(), site));
    add("Taps in place, working or not", site -> whole(site.population() / 180.0 + 1, site));
    add(
        "Taps that work",
        site -> whole(site.population() / (160 + 240 * (1 - site.quality())), site));
    add("Distance from the farthest shelter to water", site -> whole(900 * spread(site), site));
    add("Wait at the water point at peak hours", site -> whole(70 * spread(site), site));
  }

  private void sanitation() {
    add(
        "Latrines that work",
        site ->
            site.number() == 33 ? "0" : whole(site.population() / (12 + 60 * spread(site)), site));
    add("Shared latrines or bathing places in use", site -> yes(site.number() % 11 != 0, site));
    add("Shared latrines for women and girls", site -> whole(12 * site.quality() + 2, site));
    add("Shared latrines for men and boys", site -> whole(4 + 3 * spread(site), site));
    add(
        "Share of shared cubicles that lock from inside",
        site -> percent(0.3 + site.quality(), site));
    add("Share of facilities and paths lit at night", site -> percent(0.2 + site.quality(), site));
    add("Places for lights agreed with users", this::partial);
    add("Share of latrines usable with a disability", site -> percent(0.3 * site.quality(), site));
    add(
        "Bathing places that work",
        site -> whole(site.population() / (30 + 60 * spread(site)), site));
    add(
        "Women and girls satisfied with menstrual hygiene facilities",
        site -> percent(0.2 + 0.8 * site.quality(), site));
    add("Share of households with soap", site -> percent(0.4 + 0.7 * site.quality(), site));
  }

  private void safety() {
    add("Armed actors use the site", site -> yes(site.number() % 17 == 0, site));
    add("Residents come and go freely", site -> yes(site.number() % 13 != 0, site));
    add(
        "Mines and explosive remnants",
        site -> site.number() % 19 == 0 ? "Marked" : "No suspicion");
    add("Women who feel safe on site", site -> percent(0.3 + 0.7 * site.quality(), site));
    add("Men who feel safe on site", site -> percent(0.5 + 0.5 * site.quality(), site));
    add("Children who feel safe on site", site -> percent(0.35 + 0.65 * site.quality(), site));
    add(
        "Hours until clinical care for survivors can be reached",
        site -> whole(160 * spread(site), site));
    add("Safe space for women and girls open every week", this::partial);
    add("Route for unaccompanied and separated children", this::partial);
    add("Relocation or closure planned", site -> yes(site.number() % 16 == 0, site));
    add("Services reached by a step-free path", this::extent);
    add("Services that all groups use alike", this::extent);
  }

  private void management() {
    add(
        "Measures that keep women's and men's facilities apart",
        site -> several(site, "latrines_apart", "bathing_apart", "signs", "screens"));
    add("Width of the narrowest fire break", site -> whole(14 + 24 * site.quality(), site));
    add(
        "Longest built-up stretch without a fire break",
        site -> whole(500 * spread(site) + 120, site));
    add("Date of the last safety audit", this::date);
    add("Actions of the last safety audit carried out", this::extent);
    add("Safe place for children open", site -> yes(site.quality() > 0.3, site));
    add(
        "Staff and volunteers with children who were vetted",
        site -> percent(0.5 + 0.6 * site.quality(), site));
    add("People who know the evacuation routes", this::extent);
    add("Date of the last fire or evacuation drill", this::date);
    add(
        "List of helpers for people who cannot leave alone",
        site -> yes(site.quality() > 0.5, site));
    add("How protection records are kept", site -> several(site, "locked", "sharing_protocol"));
    add("Agencies that manage the site", site -> "1");
    add("Women and girls among residents", site -> "52 %");
    add("Women among site management staff", site -> percent(0.2 + 0.35 * site.quality(), site));
    add("Last renewal of information on services", this::date);
    add(
        "Forms in which information is given",
        site -> several(site, "spoken", "pictures", "written"));
  }

  private void solutions() {
    add(
        "Groups with a seat in the residents' committee",
        site -> several(site, "disability", "older", "youth", "minorities"));
    add(
        "Groups heard apart in the last three months",
        site -> several(site, "women", "men", "girls", "boys", "older", "disability"));
    add("Registration asks about nationality", site -> yes(site.quality() > 0.35, site));
    add("Referral for people who may be stateless", site -> yes(site.quality() > 0.55, site));
    add("Help to replace lost identity papers", this::partial);
    add(
        "Layers of psychosocial support within reach",
        site ->
            several(
                site, "basic_safety", "community_support", "focused_support", "specialised_care"));
    add(
        "Agreement on the use of the land",
        site ->
            site.quality() > 0.4 ? "written" : site.quality() > 0.15 ? "verbal" : "no_agreement");
    add("Months left on the land agreement", site -> whole(14 * site.quality(), site));
    add("Eviction announced or threatened", site -> yes(site.number() % 15 == 0, site));
    add("Help to keep proof of homes and land left behind", this::partial);
    add("Route to pass on grave human rights concerns", this::partial);
  }

  private void people() {
    add("Safe and confidential complaint channel in use", this::partial);
    add("Complaints answered within the agreed time", site -> percent(site.quality(), site));
    add(
        "Staff, volunteers and contractors who signed the code of conduct",
        site -> percent(0.5 + 0.6 * site.quality(), site));
    add("People who know how to report misconduct of aid workers", this::extent);
    add("Residents who know that aid is free", site -> percent(0.2 + 0.8 * site.quality(), site));
    add(
        "Named focal point on sexual exploitation and abuse",
        site -> yes(site.quality() > 0.4, site));
    add("Reporting contact shown on site", site -> yes(site.quality() > 0.6, site));
    add("Last update of the referral list", this::date);
    add("Frontline staff trained in safe referral", site -> percent(0.1 + site.quality(), site));
    add("Members of the residents' committee", site -> site.number() % 10 == 0 ? "0" : "12");
    add("Women in the residents' committee", site -> whole(7 * site.quality() + 1, site));
    add("Women consulted on the layout", this::partial);
    add("Help to register births", this::partial);
    add("Recruiters come to the site", site -> yes(site.number() % 8 == 0, site));
    add("_submission_time", this::submitted);
  }

  private void add(String header, Answer answer) {
    fields.add(new Field(header, answer));
  }

  private double spread(Site site) {
    return Math.max(0, 1 - site.quality()) * (0.6 + 0.4 * random.nextDouble());
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

  private String whole(double value, Site site) {
    return orMissing(Long.toString(Math.max(0, Math.round(value))));
  }

  private String decimal(double value, Site site) {
    return orMissing("%d.%d".formatted((long) value, (long) (value * 10) % 10));
  }

  private String percent(double share, Site site) {
    return orMissing(
        Math.min(100, Math.round(100 * share)) + (site.number() % 2 == 0 ? "%" : " %"));
  }

  private static String grouped(int number, int site) {
    return site % 5 == 0 && number >= 1000
        ? number / 1000 + "," + "%03d".formatted(number % 1000)
        : Integer.toString(number);
  }

  private String yes(boolean yes, Site site) {
    String[] words = yes ? new String[] {"Yes", "yes", "Y"} : new String[] {"No", "no", "N"};
    return orMissing(words[random.nextInt(words.length)]);
  }

  private String partial(Site site) {
    double luck = site.quality() + 0.3 * random.nextGaussian();
    return orMissing(luck > 0.65 ? "Yes" : luck > 0.35 ? "Partly" : "No");
  }

  private String extent(Site site) {
    int step = (int) Math.round(4 * (site.quality() + 0.2 * random.nextGaussian()));
    return orMissing(
        List.of("None", "Few", "Some", "Most", "All").get(Math.min(4, Math.max(0, step))));
  }

  /** As many of the choices as the quality allows, as a phone form writes them. */
  private String several(Site site, String... choices) {
    List<String> chosen = new ArrayList<>();
    for (String choice : choices) {
      if (random.nextDouble() < 0.25 + 0.85 * site.quality()) {
        chosen.add(choice);
      }
    }
    return orMissing(String.join(" ", chosen));
  }

  private String date(Site site) {
    return orMissing("2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(28)));
  }

  private String submitted(Site site) {
    boolean again = site.population() == 1980 || site.population() == 640;
    return "2026-10-%02dT%02d:15:00"
        .formatted(again ? 29 : 1 + site.number() % 27, 7 + site.number() % 10);
  }

  /** The table as CSV. */
  static byte[] csv() throws IOException {
    StringWriter text = new StringWriter();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows()) {
        printer.printRecord(row);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The table as a workbook: a title above, numbers as numbers where they are plain. */
  static byte[] xlsx() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("Invented data.");
      Sheet sheet = workbook.createSheet("Sites");
      sheet.createRow(0).createCell(0).setCellValue("Site assessment, October 2026 (invented)");
      int at = 2;
      for (List<String> row : rows()) {
        fill(sheet.createRow(at++), row);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Row row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (text.matches("-?\\d{1,9}(\\.\\d{0,2}[1-9])?")) {
        row.createCell(column).setCellValue(Double.parseDouble(text));
      } else if (!text.isEmpty()) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  /** Writes both files into a folder: {@code samples}. */
  public static void main(String[] folder) throws IOException {
    Files.write(Path.of(folder[0], "sites.csv"), csv());
    Files.write(Path.of(folder[0], "sites.xlsx"), xlsx());
  }
}
