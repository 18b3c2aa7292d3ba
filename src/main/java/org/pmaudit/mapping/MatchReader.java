package org.pmaudit.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pmaudit.dataset.Row;
import org.pmaudit.text.Folding;

/**
 * Reads whether a row has one of the answers an aggregate looks for: 1 if so, else 0. Where only
 * yes and no are looked for, other words than these and "partly" cannot be read. Where no answers
 * are given, each known one counts.
 */
final class MatchReader implements AnswerReader {

  private static final int MATCH = 1;
  private static final int OTHER = 0;
  private static final int MISSING = 2;
  private static final int NOT_APPLICABLE = 3;
  private static final int UNREADABLE = 4;
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private final Set<String> exact = new HashSet<>();
  private final Set<String> folded = new HashSet<>();
  private final boolean yesNoAlone;
  private final Map<String, String> values = new HashMap<>();
  private final WordCache words = new WordCache(this::meaning);
  private final Span cell = new Span();

  /**
   * @param values what texts of the column mean, as the mapping says
   */
  MatchReader(Aggregate aggregate, Map<String, String> values) {
    for (String answer : aggregate.answers()) {
      exact.add(number(answer.strip()).orElse(answer.strip()));
      folded.add(Folding.fold(answer));
    }
    folded.remove("");
    yesNoAlone = !exact.isEmpty() && Set.of("yes", "no").containsAll(exact);
    values.forEach((text, word) -> this.values.put(Folding.fold(text), word));
    values.forEach((text, word) -> this.values.put(text.strip(), word));
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    int found = (int) words.meaning(cell.to(row, column));
    switch (found) {
      case MATCH, OTHER -> into.set(slot, found);
      case NOT_APPLICABLE -> into.setNotApplicable(slot);
      case UNREADABLE -> {
        return Outcome.UNREADABLE;
      }
      default -> {
        return Outcome.MISSING;
      }
    }
    return Outcome.ANSWERED;
  }

  private long meaning(String text) {
    String fold = Folding.fold(text);
    String translated =
        values.getOrDefault(text, fold.isEmpty() ? "" : values.getOrDefault(fold, ""));
    if (translated.equals(ColumnRule.UNKNOWN)) {
      return MISSING;
    }
    if (translated.equals(ColumnRule.NOT_APPLICABLE)) {
      return NOT_APPLICABLE;
    }
    return translated.isEmpty() ? meaning(text, fold) : matches(translated);
  }

  private long meaning(String text, String fold) {
    if (exact.contains(text)) {
      return MATCH;
    }
    if (MissingWords.says(text)) {
      return MISSING;
    }
    String yesOrNo = yesNoAlone ? YesNoWords.answerOrDigit(text) : YesNoWords.answer(text);
    if (yesNoAlone && yesOrNo.isEmpty() && !YesNoWords.isPartly(text)) {
      return UNREADABLE;
    }
    return exact.isEmpty()
            || folded.contains(fold)
            || exact.contains(yesOrNo)
            || number(text).filter(exact::contains).isPresent()
        ? MATCH
        : OTHER;
  }

  private long matches(String word) {
    return exact.isEmpty() || exact.contains(word) || folded.contains(Folding.fold(word))
        ? MATCH
        : OTHER;
  }

  /** A number in one way of writing: 1.0 is 1. */
  private static Optional<String> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text).stripTrailingZeros().toPlainString())
        : Optional.empty();
  }
}
