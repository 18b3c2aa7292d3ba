package org.pmaudit.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes {@code samples/sites.csv} and {@code samples/sites.xlsx}: an invented assessment of 50
 * displacement sites with the mess the field has. Nothing in it is a real place or person.
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

  private final SampleTable table = new SampleTable(20261124);

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
    rows.add(table.header());
    for (int number = 1; number <= 50; number++) {
      int population = 150 + table.random().nextInt(60) * table.random().nextInt(60);
      rows.add(table.row(new SampleUnit(number, population, table.random().nextDouble())));
      if (number == 12 || number == 31) {
        rows.add(table.blank());
      }
    }
    rows.add(table.row(new SampleUnit(7, 1980, 0.8)));
    rows.add(table.row(new SampleUnit(23, 640, 0.6)));
    rows.add(totals(rows));
    return rows;
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
    table.add("Site code", site -> "XS%04d".formatted(100 + site.number()));
    table.add("Site name", site -> PLACES[site.number() % 25] + (site.number() > 25 ? " II" : ""));
    table.add("adm1_code", site -> region(site).substring(0, 4));
    table.add("adm1_name", site -> region(site).substring(5));
    table.add("Enumerator name", site -> "Enumerator " + (1 + site.number() % 6));
    table.add(
        "People living there",
        site ->
            site.number() == 40 ? "not known" : SampleTable.grouped(site.people(), site.number()));
    table.add("Phase", site -> site.number() % 9 == 0 ? "First phase" : "Protracted");
    table.add(
        "Kind of site", site -> site.number() % 4 == 0 ? "Collective centre" : "Planned camp");
  }

  private void water() {
    table.add(
        "Litres of water a person a day", site -> table.decimal(7 + 16 * site.quality(), site));
    table.add(
        "Taps in place, working or not", site -> table.whole(site.people() / 180.0 + 1, site));
    table.add(
        "Taps that work",
        site -> table.whole(site.people() / (160 + 240 * (1 - site.quality())), site));
    table.add(
        "Distance from the farthest shelter to water",
        site -> table.whole(900 * table.spread(site), site));
    table.add(
        "Wait at the water point at peak hours",
        site -> table.whole(70 * table.spread(site), site));
  }

  private void sanitation() {
    table.add(
        "Latrines that work",
        site ->
            site.number() == 33
                ? "0"
                : table.whole(site.people() / (12 + 60 * table.spread(site)), site));
    table.add(
        "Shared latrines or bathing places in use",
        site -> table.yes(site.number() % 11 != 0, site));
    table.add(
        "Shared latrines for women and girls", site -> table.whole(12 * site.quality() + 2, site));
    table.add(
        "Shared latrines for men and boys", site -> table.whole(4 + 3 * table.spread(site), site));
    table.add(
        "Share of shared cubicles that lock from inside",
        site -> table.percent(0.3 + site.quality(), site));
    table.add(
        "Share of facilities and paths lit at night",
        site -> table.percent(0.2 + site.quality(), site));
    table.add("Places for lights agreed with users", table::partial);
    table.add(
        "Share of latrines usable with a disability",
        site -> table.percent(0.3 * site.quality(), site));
    table.add(
        "Bathing places that work",
        site -> table.whole(site.people() / (30 + 60 * table.spread(site)), site));
    table.add(
        "Women and girls satisfied with menstrual hygiene facilities",
        site -> table.percent(0.2 + 0.8 * site.quality(), site));
    table.add(
        "Share of households with soap", site -> table.percent(0.4 + 0.7 * site.quality(), site));
  }

  private void safety() {
    table.add("Armed actors use the site", site -> table.yes(site.number() % 17 == 0, site));
    table.add("Residents come and go freely", site -> table.yes(site.number() % 13 != 0, site));
    table.add(
        "Mines and explosive remnants",
        site -> site.number() % 19 == 0 ? "Marked" : "No suspicion");
    table.add(
        "Women who feel safe on site", site -> table.percent(0.3 + 0.7 * site.quality(), site));
    table.add("Men who feel safe on site", site -> table.percent(0.5 + 0.5 * site.quality(), site));
    table.add(
        "Children who feel safe on site",
        site -> table.percent(0.35 + 0.65 * site.quality(), site));
    table.add(
        "Hours until clinical care for survivors can be reached",
        site -> table.whole(160 * table.spread(site), site));
    table.add("Safe space for women and girls open every week", table::partial);
    table.add("Route for unaccompanied and separated children", table::partial);
    table.add("Relocation or closure planned", site -> table.yes(site.number() % 16 == 0, site));
    table.add("Services reached by a step-free path", table::extent);
    table.add("Services that all groups use alike", table::extent);
  }

  private void management() {
    table.add(
        "Measures that keep women's and men's facilities apart",
        site -> table.several(site, "latrines_apart", "bathing_apart", "signs", "screens"));
    table.add(
        "Width of the narrowest fire break", site -> table.whole(14 + 24 * site.quality(), site));
    table.add(
        "Longest built-up stretch without a fire break",
        site -> table.whole(500 * table.spread(site) + 120, site));
    table.add("Date of the last safety audit", table::date);
    table.add("Actions of the last safety audit carried out", table::extent);
    table.add("Safe place for children open", site -> table.yes(site.quality() > 0.3, site));
    table.add(
        "Staff and volunteers with children who were vetted",
        site -> table.percent(0.5 + 0.6 * site.quality(), site));
    table.add("People who know the evacuation routes", table::extent);
    table.add("Date of the last fire or evacuation drill", table::date);
    table.add(
        "List of helpers for people who cannot leave alone",
        site -> table.yes(site.quality() > 0.5, site));
    table.add(
        "How protection records are kept",
        site -> table.several(site, "locked", "sharing_protocol"));
    table.add("Agencies that manage the site", site -> "1");
    table.add("Women and girls among residents", site -> "52 %");
    table.add(
        "Women among site management staff",
        site -> table.percent(0.2 + 0.35 * site.quality(), site));
    table.add("Last renewal of information on services", table::date);
    table.add(
        "Forms in which information is given",
        site -> table.several(site, "spoken", "pictures", "written"));
  }

  private void solutions() {
    table.add(
        "Groups with a seat in the residents' committee",
        site -> table.several(site, "disability", "older", "youth", "minorities"));
    table.add(
        "Groups heard apart in the last three months",
        site -> table.several(site, "women", "men", "girls", "boys", "older", "disability"));
    table.add(
        "Registration asks about nationality", site -> table.yes(site.quality() > 0.35, site));
    table.add(
        "Referral for people who may be stateless", site -> table.yes(site.quality() > 0.55, site));
    table.add("Help to replace lost identity papers", table::partial);
    table.add(
        "Layers of psychosocial support within reach",
        site ->
            table.several(
                site, "basic_safety", "community_support", "focused_support", "specialised_care"));
    table.add(
        "Agreement on the use of the land",
        site ->
            site.quality() > 0.4 ? "written" : site.quality() > 0.15 ? "verbal" : "no_agreement");
    table.add("Months left on the land agreement", site -> table.whole(14 * site.quality(), site));
    table.add("Eviction announced or threatened", site -> table.yes(site.number() % 15 == 0, site));
    table.add("Help to keep proof of homes and land left behind", table::partial);
    table.add("Route to pass on grave human rights concerns", table::partial);
  }

  private void people() {
    table.add("Safe and confidential complaint channel in use", table::partial);
    table.add(
        "Complaints answered within the agreed time", site -> table.percent(site.quality(), site));
    table.add(
        "Staff, volunteers and contractors who signed the code of conduct",
        site -> table.percent(0.5 + 0.6 * site.quality(), site));
    table.add("People who know how to report misconduct of aid workers", table::extent);
    table.add(
        "Residents who know that aid is free",
        site -> table.percent(0.2 + 0.8 * site.quality(), site));
    table.add(
        "Named focal point on sexual exploitation and abuse",
        site -> table.yes(site.quality() > 0.4, site));
    table.add("Reporting contact shown on site", site -> table.yes(site.quality() > 0.6, site));
    table.add("Last update of the referral list", table::date);
    table.add(
        "Frontline staff trained in safe referral",
        site -> table.percent(0.1 + site.quality(), site));
    table.add("Members of the residents' committee", site -> site.number() % 10 == 0 ? "0" : "12");
    table.add(
        "Women in the residents' committee", site -> table.whole(7 * site.quality() + 1, site));
    table.add("Women consulted on the layout", table::partial);
    table.add("Help to register births", table::partial);
    table.add("Recruiters come to the site", site -> table.yes(site.number() % 8 == 0, site));
    table.add("_submission_time", SampleSites::submitted);
  }

  private static String region(SampleUnit site) {
    return SampleTable.REGIONS.get(site.number() % 3);
  }

  private static String submitted(SampleUnit site) {
    boolean again = site.people() == 1980 || site.people() == 640;
    return "2026-10-%02dT%02d:15:00"
        .formatted(again ? 29 : 1 + site.number() % 27, 7 + site.number() % 10);
  }

  /** The table as CSV. */
  static byte[] csv() throws IOException {
    return SampleTable.csv(rows());
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
}
