package org.pmaudit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.result.Gap;
import org.pmaudit.result.NullReason;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Scores;
import org.pmaudit.result.SmallCounts;
import org.pmaudit.result.Step;
import org.pmaudit.result.UnitResult;

/** {@code units.csv}: a row for each unit of each checklist. */
public final class UnitsCsv {

  private static final List<String> ADMIN =
      List.of("adm1_code", "adm1_name", "adm2_code", "adm2_name", "adm3_code", "adm3_name");

  private final CsvReport csv;

  private UnitsCsv(CsvReport csv) {
    this.csv = csv;
  }

  /** Writes rows that belong after others of the table. */
  public static UnitsCsv more(Appendable out) throws IOException {
    return new UnitsCsv(CsvReport.more(out));
  }

  /** Begins the table. */
  public static UnitsCsv begin(Appendable out) throws IOException {
    CsvReport csv = CsvReport.begin(out);
    List<Object> head = new ArrayList<>(List.of("checklist", "rank", "unit_id", "unit_name"));
    head.addAll(ADMIN);
    head.addAll(
        List.of("people", "rating", "score", "low", "high", "coverage", "score_after_waivers"));
    head.addAll(List.of("critical_gaps", "gaps", "unknown", "capped_by", "way_up", "null_reason"));
    for (Principle principle : Principle.values()) {
      head.add(principle.word());
    }
    for (ProtectionArea area : ProtectionArea.values()) {
      head.add("area_" + area.word());
    }
    csv.row(head.toArray());
    return new UnitsCsv(csv);
  }

  /**
   * Writes one unit.
   *
   * @param rank 1 for the lowest score; empty for a unit that is not ranked, or where ranks are not
   *     known yet
   */
  public void unit(Checklist checklist, OptionalLong rank, UnitResult unit) throws IOException {
    List<Object> row = new ArrayList<>();
    row.add(checklist.id());
    row.add(rank.isPresent() ? rank.getAsLong() : "");
    row.add(unit.id());
    row.add(unit.name().orElse(""));
    ADMIN.forEach(level -> row.add(unit.admin().getOrDefault(level, "")));
    row.add(people(checklist, unit));
    row.add(unit.rating().word());
    scores(row, unit);
    findings(row, unit);
    csv.row(row.toArray());
  }

  /** The people of a unit; empty where their number is not known. */
  static Object people(Checklist checklist, UnitResult unit) {
    if (unit.hasFewPeople(checklist)) {
      return SmallCounts.SHOWN;
    }
    return unit.people().isPresent() ? (Object) unit.people().getAsLong() : "";
  }

  private static void scores(List<Object> row, UnitResult unit) {
    Scores scores = unit.scores();
    row.add(number(scores.score().map(Printed::down).orElse("")));
    row.add(number(scores.low().map(Printed::down).orElse("")));
    row.add(number(scores.high().map(Printed::up).orElse("")));
    row.add(number(scores.coverage().map(Printed::down).orElse("")));
    row.add(number(unit.scoreAfterWaivers().map(Printed::down).orElse("")));
  }

  private static void findings(List<Object> row, UnitResult unit) {
    row.add(unit.gaps().stream().filter(Gap::critical).count());
    row.add((long) unit.gaps().size());
    row.add((long) unit.unknown().size());
    row.add(String.join(" ", unit.cappedBy()));
    row.add(unit.wayUp().stream().map(Step::criterion).collect(Collectors.joining(" ")));
    row.add(unit.nullReason().map(NullReason::word).orElse(""));
    for (Principle principle : Principle.values()) {
      row.add(part(unit.principles().getOrDefault(principle, Scores.NOTHING_APPLIES)));
    }
    for (ProtectionArea area : ProtectionArea.values()) {
      row.add(part(unit.areas().getOrDefault(area, Scores.NOTHING_APPLIES)));
    }
  }

  private static Object part(Scores scores) {
    return number(scores.score().map(Printed::down).orElse(""));
  }

  private static Object number(String printed) {
    return printed.isEmpty() ? "" : new BigDecimal(printed);
  }
}
