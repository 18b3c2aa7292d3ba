package org.pmaudit.form;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.UnitWords;

/** How the answers to an indicator are put into words. */
final class AnswerWords {

  private final Phrases phrases;

  AnswerWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What an answer has to be: {@code a whole number}, {@code one from the list}. */
  String form(Indicator indicator) {
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE -> phrases.get(Phrase.ONE_OF_LIST);
      case CHOICES -> phrases.get(Phrase.SEVERAL_OF_LIST);
      case COUNT -> phrases.get(Phrase.WHOLE_NUMBER);
      case NUMBER ->
          indicator
              .unit()
              .map(unit -> UnitWords.in(phrases.language(), unit))
              .map(unit -> phrases.get(Phrase.A_NUMBER_OF, unit))
              .orElse(phrases.get(Phrase.A_NUMBER));
      case PERCENT -> phrases.get(Phrase.A_PERCENT);
      case DATE -> phrases.get(Phrase.A_DATE);
      case TEXT -> phrases.get(Phrase.A_TEXT);
    };
  }

  /** The form with the answers to choose from, so that it can be filled in on paper too. */
  String formWithChoices(Indicator indicator) {
    List<String> labels = indicator.choices().stream().map(this::label).toList();
    return labels.isEmpty()
        ? form(indicator)
        : form(indicator) + "\n– " + String.join("\n– ", labels);
  }

  /** Choices by their ids, as they are written into a cell. */
  String labels(Indicator indicator, List<String> ids) {
    return indicator.choices().stream()
        .filter(choice -> ids.contains(choice.id()))
        .map(this::label)
        .collect(Collectors.joining("; "));
  }

  private String label(Choice choice) {
    return choice.label().in(phrases.language());
  }
}
