package org.pmaudit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.result.Sensitivity;
import org.pmaudit.result.UnitResult;

/** The results every format is tried with. */
public final class Fixtures {

  private static final List<String> AREAS =
      List.of(
          "Nerwa",
          "Mirond",
          "Tolit",
          "Lower Sael",
          "Gashan",
          "Upper Sael",
          "Biraal",
          "Adwen",
          "Kamber",
          "Dorleh");

  /** Texts that a careless writer would run, break or hide. */
  static final List<String> AWKWARD =
      List.of(
          "<script>alert(1)</script>",
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "[link](javascript:alert(1)) | `x` **b** <!-- @someone #1",
          "\" onmouseover=\"alert(1)",
          "@SUM(A1)",
          "مخيم الأمل",
          "</style></script><img src=x onerror=alert(1)>",
          "-1+2\u0007\u202e\t|",
          "${7*7} @if(true)",
          "");

  private Fixtures() {}

  /** A result by its name: the cases golden files are kept for. */
  public static Map<String, Result> all() {
    return Map.of(
        "empty", empty(),
        "all-met", allMet(),
        "gaps", gaps(),
        "awkward", awkward(),
        "several", batch(12),
        "many", batch(214));
  }

  /** One project of which nothing could be judged. */
  public static Result empty() {
    Checklist checklist = FixtureChecklist.of(UnitKind.PROJECT);
    FixtureScores scores = new FixtureScores(checklist);
    List<Verdict> unknown = checklist.criteria().stream().map(c -> Verdict.UNKNOWN).toList();
    return of(
        scores, List.of(scores.unit("P-1", "Untitled", OptionalLong.empty(), "", unknown, 0)));
  }

  public static Result allMet() {
    Checklist checklist = FixtureChecklist.of(UnitKind.PROJECT);
    FixtureScores scores = new FixtureScores(checklist);
    List<Verdict> met = checklist.criteria().stream().map(c -> Verdict.MET).toList();
    return of(scores, List.of(scores.unit("P-2", "Five sites", OptionalLong.of(1200), "", met, 0)));
  }

  /** One project with critical gaps, gaps and open questions. */
  public static Result gaps() {
    Checklist checklist = FixtureChecklist.of(UnitKind.PROJECT);
    FixtureScores scores = new FixtureScores(checklist);
    List<Verdict> verdicts = new ArrayList<>();
    for (Criterion criterion : checklist.criteria()) {
      verdicts.add(
          switch (criterion.id()) {
            case "T-01" -> Verdict.NOT_MET;
            case "T-04", "T-05" -> Verdict.PARTLY;
            case "T-09" -> Verdict.NOT_MET;
            case "T-07", "T-10" -> Verdict.UNKNOWN;
            case "T-11" -> Verdict.NOT_APPLICABLE;
            default -> Verdict.MET;
          });
    }
    return of(
        scores,
        List.of(
            scores.unit(
                "P-7",
                "Improvement and management of five sites, Nerwa, 2027",
                OptionalLong.of(4810),
                "",
                verdicts,
                7)));
  }

  /** Sites whose names, ids and areas are written to break out of where they stand. */
  public static Result awkward() {
    FixtureScores scores = new FixtureScores(FixtureChecklist.of(UnitKind.SITE));
    Random random = new Random(5);
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < AWKWARD.size(); i++) {
      String text = AWKWARD.get(i);
      units.add(
          scores.unit(
              text.isEmpty() ? "X" : text + i,
              text,
              i % 3 == 0 ? OptionalLong.empty() : OptionalLong.of(10L * i),
              AWKWARD.get(i % 3),
              verdicts(random, scores.checklist(), 0.5),
              i + 2));
    }
    return of(scores, units);
  }

  /** So many sites in ten areas. */
  public static Result batch(int sites) {
    FixtureScores scores = new FixtureScores(FixtureChecklist.of(UnitKind.SITE));
    Random random = new Random(sites);
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      int area = random.nextInt(AREAS.size());
      units.add(
          scores.unit(
              "SS%04d".formatted(i + 1),
              AREAS.get(area) + " site " + (i + 1),
              random.nextInt(20) == 0
                  ? OptionalLong.empty()
                  : OptionalLong.of(80 + random.nextInt(1800)),
              AREAS.get(area),
              verdicts(random, scores.checklist(), 0.35 + 0.05 * area),
              i + 2));
    }
    return of(scores, units);
  }

  private static List<Verdict> verdicts(Random random, Checklist checklist, double good) {
    double known = random.nextInt(12) == 0 ? 0.4 : 0.85;
    List<Verdict> verdicts = new ArrayList<>();
    for (Criterion criterion : checklist.criteria()) {
      double better = criterion.critical() ? good + 0.35 : good;
      if (random.nextDouble() > known) {
        verdicts.add(Verdict.UNKNOWN);
      } else if (random.nextDouble() < better) {
        verdicts.add(Verdict.MET);
      } else {
        verdicts.add(random.nextInt(3) == 0 ? Verdict.PARTLY : Verdict.NOT_MET);
      }
    }
    return verdicts;
  }

  private static Result of(FixtureScores scores, List<UnitResult> units) {
    Checklist checklist = scores.checklist();
    List<ColumnUse> mapping =
        checklist.indicators().values().stream()
            .map(i -> new ColumnUse(i.id(), "column \"" + i.label().english() + "\"", "name"))
            .toList();
    List<Note> notes =
        List.of(
            new Note(
                "personal-column",
                new Place.InFile("sites.xlsx"),
                "3 columns hold personal data and were not read"),
            new Note(
                "unreadable-answer",
                new Place.InSheet("sites.xlsx", "Sites", 17, 29),
                "`parfois` is none of the choices of `latrine_locks`"),
            new Note(
                "unreadable-answer",
                new Place.InSheet("sites.xlsx", "Sites", 18, 29),
                "`jamais` is none of the choices of `latrine_locks`"));
    Audit audit =
        new Audit(checklist, mapping, scores.summary(units), scores.sorted(units), notes, true);
    long rows = units.size();
    return new Result(
        "0.1.0",
        LocalDate.of(2026, 11, 24),
        checklist.unit() == UnitKind.PROJECT ? Sensitivity.LOW : Sensitivity.HIGH,
        false,
        List.of(
            new Input(
                "sites.xlsx [Sites]",
                "abcdef0123456789".repeat(4),
                new Input.Rows(rows + 2, rows, 0, 0, 2, 0),
                rows)),
        List.of(audit));
  }
}
