package org.pmaudit.scoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.mapping.Answers;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Audit;
import org.pmaudit.result.UnitResult;

/** Fills answers from words, as a test writes them, and runs audits over them. */
final class Given {

  static final LocalDate AS_OF = LocalDate.parse("2026-01-01");

  private Given() {}

  /** A unit by its id; {@code "infinite"}, {@code "n/a"} and {@code "?"} are states. */
  record Unit(String id, Map<String, String> answers, boolean countsPeople) {
    Unit(String id, Map<String, String> answers) {
      this(id, answers, true);
    }
  }

  static void fill(Checklist checklist, Map<String, String> given, Answers answers, long row) {
    fill("given.csv", checklist, given, answers, row);
  }

  private static void fill(
      String file, Checklist checklist, Map<String, String> given, Answers answers, long row) {
    answers.clear();
    answers.setLocator((line, column) -> Optional.of(new Place.InText(file, line, column + 1)));
    int slot = 0;
    for (Indicator indicator : checklist.indicators().values()) {
      String written = given.get(indicator.id());
      if (written != null && !written.equals("?")) {
        fill(indicator, written, answers, slot);
        answers.setPlace(slot, row, slot);
      }
      slot++;
    }
  }

  private static void fill(Indicator indicator, String written, Answers answers, int slot) {
    if (written.equals("n/a")) {
      answers.setNotApplicable(slot);
      return;
    }
    if (written.equals("infinite")) {
      answers.setInfinite(slot);
      return;
    }
    switch (indicator.type()) {
      case COUNT, NUMBER, PERCENT -> answers.set(slot, Fraction.parse(written));
      case DATE -> answers.set(slot, LocalDate.parse(written).toEpochDay());
      case YES_NO, EXTENT, CHOICE -> answers.set(slot, indicator.choiceIndex(written));
      case CHOICES -> answers.set(slot, bits(indicator, written));
      case TEXT -> answers.set(slot, written);
    }
  }

  private static long bits(Indicator indicator, String written) {
    return Arrays.stream(written.split(" "))
        .filter(choice -> !choice.isEmpty())
        .mapToLong(choice -> 1L << indicator.choiceIndex(choice))
        .sum();
  }

  /** A slice of units, with a row for each. */
  static UnitSlice slice(Checklist checklist, List<Unit> units) {
    return slice("given.csv", checklist, units);
  }

  static UnitSlice slice(String file, Checklist checklist, List<Unit> units) {
    return (sink, notes) -> {
      Answers answers = new Answers(checklist.indicators().size());
      long row = 2;
      for (Unit unit : units) {
        fill(file, checklist, unit.answers(), answers, row++);
        sink.unit(unit.id(), answers, unit.countsPeople());
      }
      return new UnitBooks(units.size(), 0, 0, 0, 0);
    };
  }

  static Audit audit(Checklist checklist, List<Unit> units) {
    return audit(checklist, RunOptions.sequential(), List.of(slice(checklist, units)));
  }

  static Audit audit(Checklist checklist, RunOptions options, List<UnitSlice> slices) {
    AuditRun run = new AuditRun(CompiledChecklist.of(checklist, AS_OF), options);
    try {
      run.read(slices);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return run.audit(List.of());
  }

  /** One unit, from pairs of indicator and answer. */
  static UnitResult unit(Checklist checklist, String... pairs) {
    Map<String, String> answers = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      answers.put(pairs[i], pairs[i + 1]);
    }
    return audit(checklist, List.of(new Unit("X", answers))).units().get(0);
  }
}
