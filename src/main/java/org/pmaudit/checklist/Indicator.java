package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.text.Texts;

/**
 * One thing measured or answered per unit.
 *
 * @param unit the word after a figure, such as {@code persons/latrine}; of numbers alone
 * @param question as one would ask it on a visit; absent: the label
 * @param hxl a tag pattern such as {@code #population}
 * @param synonyms other headers people use for it
 * @param choices the answers to choose from, whatever the type offers (yes and no, extents, or a
 *     list of its own), in their order; empty where there are none
 * @param notApplicable the choices that say the question does not apply
 * @param derivation how it is computed where no column gives it
 */
public record Indicator(
    String id,
    IndicatorType type,
    Optional<String> unit,
    Texts label,
    Optional<Texts> question,
    Optional<String> hxl,
    List<String> synonyms,
    List<Choice> choices,
    Set<String> notApplicable,
    Optional<Derivation> derivation,
    List<String> deprecatedIds) {

  public Indicator {
    synonyms = List.copyOf(synonyms);
    choices = List.copyOf(choices);
    notApplicable = Set.copyOf(notApplicable);
    deprecatedIds = List.copyOf(deprecatedIds);
  }

  /** The same indicator, computed where no column gives it. */
  Indicator with(Derivation how) {
    return new Indicator(
        id,
        type,
        unit,
        label,
        question,
        hxl,
        synonyms,
        choices,
        notApplicable,
        Optional.of(how),
        deprecatedIds);
  }

  /** The place of a choice in the list, or -1: a sentinel for the compiled loops alone. */
  public int choiceIndex(String choice) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).id().equals(choice)) {
        return i;
      }
    }
    return -1;
  }

  /** Some of its answers in the order of its choices; numbers by their size. */
  List<String> inOrder(Set<String> answers) {
    Comparator<String> order =
        type.isNumeric()
            ? Comparator.comparing(BigDecimal::new)
            : Comparator.comparingInt(this::choiceIndex);
    return answers.stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
  }

  /** Whether it counts people or households, as what its label begins with tells. */
  public boolean countsPeople() {
    return type == IndicatorType.COUNT && PeopleWords.begin(label.english());
  }

  /** The question in a language, else the label. */
  public String ask(String language) {
    return question.orElse(label).in(language);
  }
}
