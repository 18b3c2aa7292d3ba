package org.pmaudit.mapping;

import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;

/**
 * A slot of the answers and what feeds it in one table.
 *
 * @param index in the answers
 */
record Slot(
    int index, Indicator indicator, Binding binding, ColumnStyle style, Optional<Preset> constant) {

  Slot(int index, Indicator indicator, Binding binding) {
    this(
        index,
        indicator,
        binding,
        ColumnStyle.UNSEEN,
        binding.constant().flatMap(answer -> Preset.of(indicator, answer)));
  }

  /** The column its answers stand in, from 0; -1 for a constant. */
  int column() {
    return binding.first().map(Column::index).orElse(-1);
  }

  /** What texts of the column mean, as the mapping says. */
  Map<String, String> values() {
    return binding.rule().map(ColumnRule::values).orElse(Map.of());
  }

  /** How the rows of a unit become one answer, where rows are finer than units. */
  Optional<Aggregate> aggregate() {
    return binding.rule().flatMap(ColumnRule::aggregate);
  }

  /** Whether rows are held against the answers that an aggregate looks for. */
  boolean isMatched() {
    return aggregate().filter(as -> as.kind().isOfAnswers()).isPresent();
  }

  Translations translations() {
    return new Translations(indicator, values());
  }

  /** Sets the answer that the mapping gives for the whole file. */
  void setConstant(Answers answers) {
    constant.ifPresent(preset -> preset.into(answers, index));
  }

  Slot with(ColumnStyle seen) {
    ColumnStyle known = binding.rule().flatMap(ColumnRule::readAs).map(seen::readAs).orElse(seen);
    return new Slot(index, indicator, binding, known, constant);
  }

  /** Whether it is a figure of people per something, which cannot be 0 where people live. */
  boolean isPerPerson(String people) {
    if (isMatched()) {
      return false;
    }
    boolean derived =
        indicator
            .derivation()
            .filter(d -> d.operation() == Derivation.Operation.RATIO && d.left().equals(people))
            .isPresent();
    String unit = indicator.unit().orElse("");
    return derived || unit.startsWith("persons/") || unit.startsWith("people/");
  }
}
