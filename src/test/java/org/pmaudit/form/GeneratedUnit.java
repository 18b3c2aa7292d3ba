package org.pmaudit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;

/** A unit with random answers of every kind, some of them missing; by indicator id. */
record GeneratedUnit(String id, Map<String, KnownAnswer> answers) {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  static List<GeneratedUnit> some(Checklist checklist, int count, long seed) {
    Random random = new Random(seed);
    List<GeneratedUnit> units = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      units.add(new Generator(checklist, random).unit("U-" + i));
    }
    return units;
  }

  Optional<KnownAnswer> answer(String indicator) {
    return Optional.ofNullable(answers.get(indicator));
  }

  private static final class Generator {
    private final Checklist checklist;
    private final Random random;
    private final Map<String, KnownAnswer> answers = new LinkedHashMap<>();

    Generator(Checklist checklist, Random random) {
      this.checklist = checklist;
      this.random = random;
    }

    GeneratedUnit unit(String id) {
      answers.put(checklist.unit().idIndicator(), new KnownAnswer.Text(id));
      for (Question question : Questionnaire.of(checklist).questions()) {
        boolean wanted = question.fallback() ? isOpen(question.indicator()) : random.nextInt(8) > 0;
        if (wanted && !answers.containsKey(question.id())) {
          answers.put(question.id(), answer(question.indicator()));
        }
      }
      return new GeneratedUnit(id, answers);
    }

    private boolean isOpen(Indicator figure) {
      Derivation from = figure.derivation().orElseThrow();
      return !answers.containsKey(from.left()) || !answers.containsKey(from.right());
    }

    private KnownAnswer answer(Indicator indicator) {
      return switch (indicator.type()) {
        case YES_NO, EXTENT, CHOICE ->
            new KnownAnswer.Chosen(List.of(any(indicator.choices()).id()));
        case CHOICES -> new KnownAnswer.Chosen(several(indicator));
        case COUNT -> new KnownAnswer.Amount(BigDecimal.valueOf(random.nextInt(400)));
        case NUMBER -> new KnownAnswer.Amount(BigDecimal.valueOf(1 + random.nextInt(20_000), 2));
        case PERCENT -> new KnownAnswer.Amount(BigDecimal.valueOf(random.nextInt(1001), 1));
        case DATE -> new KnownAnswer.Day(AS_OF.minusDays(random.nextInt(900)));
        case TEXT -> new KnownAnswer.Text("Lieu é " + random.nextInt(100));
      };
    }

    private List<String> several(Indicator indicator) {
      Choice first = any(indicator.choices());
      if (standsAlone(indicator, first)) {
        return List.of(first.id());
      }
      return indicator.choices().stream()
          .filter(choice -> choice == first || random.nextBoolean())
          .filter(choice -> !standsAlone(indicator, choice))
          .map(Choice::id)
          .toList();
    }

    private static boolean standsAlone(Indicator indicator, Choice choice) {
      return choice.id().startsWith("none") || indicator.notApplicable().contains(choice.id());
    }

    private <T> T any(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }
  }
}
