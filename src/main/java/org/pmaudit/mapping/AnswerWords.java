package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.text.Folding;

/**
 * What the words of a column mean as answers to an indicator with choices. In this order: a
 * choice's exact id, a word for no answer, then, folded, an id, a label in any language, a synonym,
 * and the words for yes and no. A word that two choices share means neither.
 */
final class AnswerWords {

  /** There is no answer. */
  static final int MISSING = -1;

  /** It is none of the answers, or two of them. */
  static final int UNREADABLE = -2;

  private final Indicator indicator;
  private final Translations translations;
  private final List<Map<String, Integer>> byRank;
  private final long notApplicable;

  AnswerWords(Indicator indicator) {
    this(indicator, Map.of());
  }

  /**
   * @param values what texts mean as the mapping says, which goes before all
   */
  AnswerWords(Indicator indicator, Map<String, String> values) {
    this.indicator = indicator;
    translations = new Translations(indicator, values);
    byRank =
        List.of(
            folded(choice -> List.of(choice.id())),
            folded(choice -> List.copyOf(choice.label().byLanguage().values())),
            folded(Choice::synonyms));
    notApplicable = bits(areNotApplicable());
  }

  private Map<String, Integer> folded(Function<Choice, List<String>> words) {
    Map<String, Integer> meanings = new HashMap<>();
    for (int i = 0; i < indicator.choices().size(); i++) {
      int choice = i;
      for (String word : words.apply(indicator.choices().get(i))) {
        meanings.merge(
            Folding.fold(word), choice, (one, other) -> one.equals(other) ? one : UNREADABLE);
      }
    }
    meanings.remove("");
    return meanings;
  }

  /** The index of the choice a trimmed text means, or one of the two sentinels. */
  int meaning(String text) {
    if (!translations.isEmpty()) {
      Optional<Preset> translated = translations.of(text);
      if (translated.isPresent()) {
        return index(translated.get());
      }
    }
    int exact = indicator.choiceIndex(text);
    if (exact >= 0) {
      return exact;
    }
    return MissingWords.says(text) ? MISSING : choice(text);
  }

  private int index(Preset answer) {
    return switch (answer.state()) {
      case Answers.KNOWN -> choiceOf(answer.amount());
      case Answers.NOT_APPLICABLE -> Long.numberOfTrailingZeros(notApplicable());
      default -> MISSING;
    };
  }

  private int choiceOf(Fraction stored) {
    long number = stored.numerator().longValueExact();
    boolean bits = indicator.type() == IndicatorType.CHOICES;
    return bits ? Long.numberOfTrailingZeros(number) : (int) number;
  }

  /** The index of the choice that a text names in any way but its exact id. */
  private int choice(String text) {
    String word = Folding.fold(text);
    for (Map<String, Integer> meanings : byRank) {
      Integer found = meanings.get(word);
      if (found != null) {
        return found;
      }
    }
    String yesOrNo =
        indicator.type() == IndicatorType.YES_NO
            ? YesNoWords.answerOrDigit(text)
            : YesNoWords.answer(text);
    int index = yesOrNo.isEmpty() ? -1 : indicator.choiceIndex(yesOrNo);
    return index < 0 ? UNREADABLE : index;
  }

  /** Every folded text that names a choice, with the choice's index; ids and labels. */
  Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>(byRank.get(1));
    names.putAll(byRank.get(0));
    names.values().removeIf(index -> index < 0);
    return names;
  }

  /** A bit for each choice that says that the question does not apply. */
  long notApplicable() {
    return notApplicable;
  }

  /** For each choice, whether it says that the question does not apply. */
  boolean[] areNotApplicable() {
    boolean[] are = new boolean[indicator.choices().size()];
    for (int i = 0; i < are.length; i++) {
      are[i] = indicator.notApplicable().contains(indicator.choices().get(i).id());
    }
    return are;
  }

  private static long bits(boolean[] set) {
    long bits = 0;
    for (int i = 0; i < set.length; i++) {
      bits |= set[i] ? 1L << i : 0;
    }
    return bits;
  }
}
