package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.mapping.Answers;

/** Reads the answers of an example: ids of choices, numbers with a point, ISO dates. */
final class ExampleAnswers {

  private static final Set<String> UNKNOWN =
      Set.of("", "na", "n/a", "null", "-", "---", "#n/a", "dnk", "pnta", "unknown");

  private final CompiledChecklist compiled;
  private final LocalDate asOf;
  private final Answers answers;
  private final List<String> unreadable = new ArrayList<>();

  ExampleAnswers(CompiledChecklist compiled, LocalDate asOf) {
    this.compiled = compiled;
    this.asOf = asOf;
    this.answers = compiled.answers();
  }

  /** What could not be read, as phrases. */
  List<String> unreadable() {
    return unreadable;
  }

  Answers fill(Map<String, List<String>> given) {
    given.forEach(this::fill);
    return answers;
  }

  private void fill(String id, List<String> words) {
    int slot = compiled.slot(id).orElseThrow();
    Indicator indicator = compiled.indicators().get(slot);
    switch (indicator.type()) {
      case CHOICES -> chosen(indicator, slot, words);
      case YES_NO, EXTENT, CHOICE -> one(words).ifPresent(word -> choice(indicator, slot, word));
      case COUNT, NUMBER, PERCENT -> one(words).ifPresent(word -> amount(indicator, slot, word));
      case DATE -> one(words).ifPresent(word -> day(indicator, slot, word));
      case TEXT -> one(words).ifPresent(word -> answers.set(slot, word));
    }
  }

  private static Optional<String> one(List<String> words) {
    return words.stream().findFirst();
  }

  private static boolean isUnknown(String word) {
    return UNKNOWN.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  private void choice(Indicator indicator, int slot, String word) {
    int index = indicator.choiceIndex(word);
    if (index >= 0) {
      answers.set(slot, index);
    } else {
      refuseUnlessUnknown(indicator, word);
    }
  }

  private void chosen(Indicator indicator, int slot, List<String> words) {
    long bits = 0;
    for (String word : words) {
      int index = indicator.choiceIndex(word);
      if (index < 0) {
        refuseUnlessUnknown(indicator, word);
        return;
      }
      bits |= 1L << index;
    }
    answers.set(slot, bits);
  }

  private void amount(Indicator indicator, int slot, String word) {
    try {
      Fraction amount = Fraction.of(new BigDecimal(word.replaceFirst("\\s*%$", "")));
      if (isPossible(indicator, amount)) {
        answers.set(slot, amount);
      }
    } catch (NumberFormatException e) {
      refuseUnlessUnknown(indicator, word);
    }
  }

  private static boolean isPossible(Indicator indicator, Fraction amount) {
    return switch (indicator.type()) {
      case COUNT -> amount.signum() >= 0 && amount.isWhole();
      case PERCENT -> amount.signum() >= 0 && amount.compareTo(Fraction.of(100, 1)) <= 0;
      default -> true;
    };
  }

  private void day(Indicator indicator, int slot, String word) {
    try {
      LocalDate day = LocalDate.parse(word);
      if (!day.isAfter(asOf)) {
        answers.set(slot, day.toEpochDay());
      }
    } catch (DateTimeException e) {
      refuseUnlessUnknown(indicator, word);
    }
  }

  private void refuseUnlessUnknown(Indicator indicator, String word) {
    if (!isUnknown(word)) {
      unreadable.add("`%s` is no answer to `%s`".formatted(word, indicator.id()));
    }
  }
}
