package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads how much of its weight a criterion earns. */
final class CreditReader {

  private final Catalogue catalogue;

  CreditReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Credit read(YamlValue value, Measure measure) {
    if (!value.isPresent()) {
      return new Credit.Standard();
    }
    if (!(measure instanceof Measure.Single single)) {
      value.problem("`credit` does not fit a measure of several parts", "leave it out");
      return new Credit.Standard();
    }
    Optional<Indicator> indicator = catalogue.indicator(single.indicator());
    if (indicator.isEmpty()) {
      return new Credit.Standard();
    }
    return value.isScalar()
        ? linear(value, single, indicator.get())
        : perAnswer(value, indicator.get());
  }

  private static Credit linear(YamlValue value, Measure.Single single, Indicator indicator) {
    Optional<String> word = value.text();
    if (word.isPresent() && !word.get().equals("linear")) {
      value.problem(
          "unknown credit `%s`".formatted(SourceText.words(word.get())),
          Vocabulary.hint(
              word.get(),
              List.of("linear"),
              "write `linear`, or figures by answer as `{some: 0.35}`"));
    } else if (!indicator.type().isOrdered()) {
      value.problem(
          "`credit: linear` does not fit `%s`, %s"
              .formatted(indicator.id(), indicator.type().named()),
          "it grows between two figures, so it needs a number, a date or an extent");
    } else if (!single.thresholds().stream().allMatch(CreditReader::hasOneSide)) {
      value.problem(
          "`credit: linear` needs `met` and `partly` with one figure each, on the same side",
          "such as `met: {max: 20}` and `partly: {max: 50}`");
    }
    return new Credit.Linear();
  }

  private static boolean hasOneSide(ThresholdSet set) {
    List<Test> met = set.met().tests();
    List<Test> partly = set.partly().map(Tests::tests).orElse(List.of());
    if (met.size() != 1 || partly.size() != 1) {
      return false;
    }
    Test bound = met.get(0);
    boolean isBound =
        bound instanceof Test.Min || bound instanceof Test.Max || bound instanceof Test.MaxAge;
    return isBound && bound.getClass().equals(partly.get(0).getClass());
  }

  private static Credit perAnswer(YamlValue value, Indicator indicator) {
    if (!indicator.type().isOneOfList()) {
      value.problem(
          "`credit` by answer does not fit `%s`, %s"
              .formatted(indicator.id(), indicator.type().named()),
          "it is for `choice`, `extent` and `yes_no`");
      return new Credit.Standard();
    }
    Map<String, Integer> hundredths = new TreeMap<>();
    Optional<YamlReader> reader = value.mapping();
    for (Choice choice : indicator.choices()) {
      Optional<Integer> credit = reader.flatMap(keys -> hundredths(keys.take(choice.id())));
      credit.ifPresent(figure -> hundredths.put(choice.id(), figure));
    }
    if (!indicator.choices().isEmpty()) {
      reader.ifPresent(YamlReader::noOthers);
    }
    if (reader.isPresent() && reader.get().keys().isEmpty()) {
      value.problem("`credit` is empty", "name the answers and their credit, as `{some: 0.35}`");
    }
    return new Credit.PerAnswer(hundredths);
  }

  private static Optional<Integer> hundredths(YamlValue value) {
    Optional<BigDecimal> credit = value.decimal(0, 1);
    if (credit.isPresent() && credit.get().stripTrailingZeros().scale() > 2) {
      value.problem(
          "the credit of %s is finer than hundredths".formatted(value.label()),
          "write at most two decimals, such as 0.35");
      return Optional.empty();
    }
    return credit.map(figure -> figure.movePointRight(2).intValueExact());
  }
}
