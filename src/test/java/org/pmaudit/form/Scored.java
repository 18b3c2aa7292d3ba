package org.pmaudit.form;

import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.dataset.Table;
import org.pmaudit.mapping.Answers;
import org.pmaudit.mapping.Mapping;
import org.pmaudit.mapping.RowOptions;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.mapping.Units;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.Scores;
import org.pmaudit.result.UnitResult;
import org.pmaudit.scoring.AuditRun;
import org.pmaudit.scoring.CompiledChecklist;
import org.pmaudit.scoring.RunOptions;

/** What a unit's answers were read as, and what they came to. */
record Scored(
    String id, Map<String, AnswerValue> answers, Map<String, Verdict> verdicts, Scores scores) {

  /** The generated answers, without any form between. */
  static List<Scored> directly(Checklist checklist, List<GeneratedUnit> units) throws Exception {
    UnitSlice slice =
        (sink, notes) -> {
          for (GeneratedUnit unit : units) {
            Answers answers = new Answers(checklist.indicators().size());
            int slot = 0;
            for (Indicator indicator : checklist.indicators().values()) {
              int at = slot++;
              unit.answer(indicator.id()).ifPresent(given -> set(answers, at, indicator, given));
            }
            sink.unit(unit.id(), answers, true);
          }
          return new UnitBooks(units.size(), 0, 0, 0, 0);
        };
    return scored(checklist, List.of(slice));
  }

  /** What reading the tables as data gives, without a mapping. */
  static List<Scored> read(Checklist checklist, List<Table> tables) throws Exception {
    RowOptions options = RowOptions.asOf(GeneratedUnit.AS_OF);
    return scored(checklist, Units.of(tables, checklist, Mapping.NONE, options).slices(1));
  }

  private static List<Scored> scored(Checklist checklist, List<UnitSlice> slices) throws Exception {
    AuditRun run =
        new AuditRun(CompiledChecklist.of(checklist, GeneratedUnit.AS_OF), RunOptions.sequential());
    run.read(slices);
    return run.audit(List.of()).units().stream().map(Scored::of).toList();
  }

  private static Scored of(UnitResult unit) {
    return new Scored(unit.id(), unit.answers(), unit.verdicts(), unit.scores());
  }

  private static void set(Answers answers, int slot, Indicator indicator, KnownAnswer given) {
    if (given instanceof KnownAnswer.Amount amount) {
      answers.set(slot, Fraction.of(amount.value()));
    } else if (given instanceof KnownAnswer.Day day) {
      answers.set(slot, day.date().toEpochDay());
    } else if (given instanceof KnownAnswer.Text text) {
      answers.set(slot, text.text());
    } else if (given instanceof KnownAnswer.Chosen chosen) {
      choose(answers, slot, indicator, chosen.ids());
    }
  }

  private static void choose(Answers answers, int slot, Indicator indicator, List<String> ids) {
    if (indicator.notApplicable().containsAll(ids)) {
      answers.setNotApplicable(slot);
    } else if (indicator.type().isOneOfList()) {
      answers.set(slot, indicator.choiceIndex(ids.get(0)));
    } else {
      answers.set(slot, ids.stream().mapToLong(id -> 1L << indicator.choiceIndex(id)).sum());
    }
  }
}
