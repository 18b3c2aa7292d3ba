package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;

/** Guesses which free columns may feed the indicators that no column feeds for sure. */
final class ColumnGuesses {

  private static final int NEAREST = 3;
  private static final int NEAR = 30;
  private static final int LIKELY = 60;

  private final List<Named> columns;

  /** A column with the words of each name it goes by, and what its values look like. */
  private record Named(Column column, ValueKind kind, List<Set<String>> names) {}

  /**
   * @param free the columns that feed nothing yet and may be opened
   */
  ColumnGuesses(List<ColumnProfile> free) {
    columns = free.stream().map(ColumnGuesses::named).toList();
  }

  private static Named named(ColumnProfile profile) {
    HeaderNames names = new HeaderNames(profile.column());
    Set<Set<String>> words = new LinkedHashSet<>();
    names.texts().forEach(text -> words.add(Likeness.words(text)));
    names.ends().forEach(end -> words.add(Likeness.words(end)));
    return new Named(profile.column(), profile.kind(), List.copyOf(words));
  }

  /** The best guess for each indicator that has one; a column is offered once. */
  Map<String, ColumnGuess> best(List<Indicator> indicators) {
    record Offer(String indicator, ColumnGuess guess) {}
    List<Offer> offers = new ArrayList<>();
    for (Indicator indicator : indicators) {
      guesses(indicator, LIKELY).forEach(guess -> offers.add(new Offer(indicator.id(), guess)));
    }
    offers.sort(Comparator.comparingInt((Offer offer) -> -offer.guess().confidence()));
    Map<String, ColumnGuess> best = new LinkedHashMap<>();
    Set<Column> taken = new HashSet<>();
    for (Offer offer : offers) {
      boolean isOpen = !best.containsKey(offer.indicator());
      if (isOpen && taken.add(offer.guess().column())) {
        best.put(offer.indicator(), offer.guess());
      }
    }
    return best;
  }

  /** The columns with the nearest names, however far; none that shares no word. */
  List<Column> nearest(Indicator indicator) {
    return guesses(indicator, NEAR).stream().limit(NEAREST).map(ColumnGuess::column).toList();
  }

  private List<ColumnGuess> guesses(Indicator indicator, int least) {
    Map<String, Set<String>> names = names(indicator);
    return columns.stream()
        .filter(column -> fits(indicator, column.kind()))
        .flatMap(column -> guess(column, names).stream())
        .filter(guess -> guess.confidence() >= least)
        .sorted(Comparator.comparingInt((ColumnGuess guess) -> -guess.confidence()))
        .toList();
  }

  private static Optional<ColumnGuess> guess(Named column, Map<String, Set<String>> names) {
    ColumnGuess best = new ColumnGuess(column.column(), 0, "");
    for (Map.Entry<String, Set<String>> name : names.entrySet()) {
      for (Set<String> words : column.names()) {
        int likeness = Likeness.percent(words, name.getValue());
        if (likeness > best.confidence()) {
          best = new ColumnGuess(column.column(), likeness, name.getKey());
        }
      }
    }
    return best.confidence() == 0 ? Optional.empty() : Optional.of(best);
  }

  /** Every name of an indicator and its words. */
  private static Map<String, Set<String>> names(Indicator indicator) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Stream.of(
            Stream.of(indicator.id()),
            indicator.synonyms().stream(),
            indicator.label().byLanguage().values().stream(),
            indicator.question().stream().flatMap(texts -> texts.byLanguage().values().stream()))
        .flatMap(each -> each)
        .forEach(name -> names.putIfAbsent(name, Likeness.words(name)));
    return names;
  }

  /** Whether values that look so can be answers; a column without values may hold any. */
  private static boolean fits(Indicator indicator, ValueKind kind) {
    boolean words =
        kind == ValueKind.YES_NO || kind == ValueKind.WORDS || kind == ValueKind.ZERO_ONE;
    boolean numbers =
        kind == ValueKind.WHOLE
            || kind == ValueKind.NUMBER
            || kind == ValueKind.PERCENT
            || kind == ValueKind.ZERO_ONE;
    boolean any = kind == ValueKind.EMPTY || kind == ValueKind.MIXED;
    return switch (indicator.type()) {
      case YES_NO -> words || any || kind == ValueKind.TEXT;
      case EXTENT, CHOICE, CHOICES ->
          words || any || kind == ValueKind.TEXT || kind == ValueKind.WHOLE;
      case COUNT, NUMBER, PERCENT -> numbers || any;
      case DATE -> kind == ValueKind.DATE || any;
      case TEXT -> kind != ValueKind.CLOSED;
    };
  }
}
