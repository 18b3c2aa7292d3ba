package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;

/** Compiles the credit of answers to one indicator. */
final class Gradings {

  private final Indicator indicator;
  private final LocalDate asOf;

  Gradings(Indicator indicator, LocalDate asOf) {
    this.indicator = indicator;
    this.asOf = asOf;
  }

  Grading of(Credit credit, ThresholdSet set) {
    if (credit instanceof Credit.PerAnswer perAnswer) {
      return new Grading.PerAnswer(
          indicator.choices().stream()
              .map(choice -> perAnswer.hundredths().getOrDefault(choice.id(), -1))
              .toList());
    }
    return credit instanceof Credit.Linear ? linear(set) : new Grading.Standard();
  }

  private Grading linear(ThresholdSet set) {
    Optional<Fraction> met = figure(set.met());
    Optional<Fraction> partly = set.partly().flatMap(this::figure);
    return met.isPresent() && partly.isPresent() && !met.equals(partly)
        ? new LinearCredit(partly.get(), met.get())
        : new Grading.Standard();
  }

  /** The figure of tests with one bound alone. */
  private Optional<Fraction> figure(Tests tests) {
    if (tests.tests().size() != 1) {
      return Optional.empty();
    }
    Test test = tests.tests().get(0);
    if (test instanceof Test.Min min) {
      return Optional.of(Fraction.of(min.figure().value()));
    }
    if (test instanceof Test.Max max) {
      return Optional.of(Fraction.of(max.figure().value()));
    }
    return test instanceof Test.MaxAge age
        ? Optional.of(Fraction.of(BigDecimal.valueOf(asOf.toEpochDay() - age.days())))
        : Optional.empty();
  }
}
