package org.pmaudit.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.ChecklistTest;
import org.pmaudit.checklist.ChecklistTests;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.form.FillInWorkbook;
import org.pmaudit.form.FormOptions;
import org.pmaudit.form.KnownAnswer;
import org.pmaudit.form.KnownUnit;
import org.pmaudit.problem.UnusableInputException;

/**
 * Makes the fill-in workbooks of four invented projects. A project is told by what its design
 * leaves out; the answers that come to these verdicts are those of the examples beside its
 * checklist.
 */
record SampleDesigns(
    String checklist, String project, Map<String, String> facts, Map<Verdict, String> left) {

  static final LocalDate DAY = LocalDate.of(2026, 10, 15);

  static final List<SampleDesigns> ALL =
      List.of(
          new SampleDesigns(
              "cccm-design",
              "Two sites for families from the river islands",
              Map.of(
                  "people_targeted", "4200",
                  "phase", "protracted",
                  "design_population", "4200",
                  "latrines_planned", "210",
                  "latrines_planned_women", "150",
                  "latrines_planned_men", "50",
                  "latrines_planned_accessible", "32",
                  "planned_area_m2", "189000",
                  "management_agencies_planned", "1"),
              Map.of(
                  Verdict.NOT_MET, "CCCM-D-04 CCCM-D-17 CCCM-D-27 CCCM-D-30 CCCM-D-34",
                  Verdict.PARTLY, "CCCM-D-10 CCCM-D-18 CCCM-D-28 CCCM-D-41",
                  Verdict.UNKNOWN, "CCCM-D-29 CCCM-D-39")),
          new SampleDesigns(
              "shelter-design",
              "Repair of homes in the upper valley",
              Map.of(
                  "people_targeted", "1850",
                  "climate", "cold",
                  "phase", "protracted",
                  "shelter_plan_space", "4.6",
                  "shelter_plan_help_forms",
                      "building_materials contracted_works cash_for_shelter rent_support"),
              Map.of(
                  Verdict.NOT_MET, "SHEL-D-10 SHEL-D-14 SHEL-D-17",
                  Verdict.PARTLY, "SHEL-D-02 SHEL-D-13 SHEL-D-15 SHEL-D-18 SHEL-D-21",
                  Verdict.UNKNOWN, "SHEL-D-22",
                  Verdict.NOT_APPLICABLE, "SHEL-D-27 SHEL-D-34")),
          new SampleDesigns(
              "transport-design",
              "Winter evacuation along the southern road",
              Map.of(
                  "people_targeted", "6500",
                  "movement_types_planned", "internal_evacuation relocation"),
              Map.of(
                  Verdict.NOT_MET, "TRAN-D-05 TRAN-D-09 TRAN-D-10 TRAN-D-13 TRAN-D-36",
                  Verdict.PARTLY, "TRAN-D-07 TRAN-D-12 TRAN-D-17 TRAN-D-23",
                  Verdict.UNKNOWN, "TRAN-D-22 TRAN-D-37",
                  Verdict.NOT_APPLICABLE, "TRAN-D-15 TRAN-D-30 TRAN-D-31 TRAN-D-32 TRAN-D-33")),
          new SampleDesigns(
              "recovery-design",
              "Coming home to three districts",
              Map.of("people_targeted", "9800"),
              Map.of(
                  Verdict.NOT_MET, "RECO-D-11 RECO-D-14 RECO-D-16 RECO-D-33",
                  Verdict.PARTLY, "RECO-D-03 RECO-D-12 RECO-D-18 RECO-D-24",
                  Verdict.UNKNOWN, "RECO-D-25")));

  /** The verdict that the project is to get for a criterion that applies. */
  Verdict wanted(String criterion) {
    return left.entrySet().stream()
        .filter(entry -> List.of(entry.getValue().split(" ")).contains(criterion))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Verdict.MET);
  }

  /** The workbook, filled in. */
  byte[] xlsx() throws IOException, UnusableInputException {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    Checklist filled = library.checklist(checklist);
    ChecklistTests examples = library.tests(checklist, filled).orElseThrow();
    KnownUnit unit =
        new KnownUnit("XP-" + filled.sector(), Optional.of(project), answers(filled, examples));
    Instant made = Instant.parse(DAY + "T00:00:00Z");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FillInWorkbook.write(
        new FormOptions(List.of(filled), "en", made, Optional.empty(), List.of(unit)), out);
    return out.toByteArray();
  }

  private Map<String, KnownAnswer> answers(Checklist filled, ChecklistTests examples) {
    Map<String, KnownAnswer> answers = new LinkedHashMap<>();
    long later = ChronoUnit.DAYS.between(examples.asOf(), DAY);
    answers.put("assessment_date", new KnownAnswer.Day(DAY));
    facts.forEach(
        (id, word) -> answers.put(id, answer(filled.indicator(id), List.of(word.split(" ")), 0)));
    for (Criterion criterion : filled.criteria()) {
      if (wanted(criterion.id()) == Verdict.NOT_APPLICABLE) {
        continue;
      }
      example(criterion, examples)
          .given()
          .forEach(
              (id, words) ->
                  answers.computeIfAbsent(
                      id, same -> answer(filled.indicator(same), words, later)));
    }
    return answers;
  }

  private ChecklistTest example(Criterion criterion, ChecklistTests examples) {
    Verdict wanted = wanted(criterion.id());
    return examples.tests().stream()
        .filter(one -> one.expected().verdicts().equals(Map.of(criterion.id(), wanted)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(criterion.id() + " " + wanted));
  }

  private static KnownAnswer answer(Indicator indicator, List<String> words, long later) {
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE, CHOICES -> new KnownAnswer.Chosen(words);
      case COUNT, NUMBER, PERCENT -> new KnownAnswer.Amount(new BigDecimal(words.get(0)));
      case DATE -> new KnownAnswer.Day(LocalDate.parse(words.get(0)).plusDays(later));
      case TEXT -> new KnownAnswer.Text(words.get(0));
    };
  }
}
