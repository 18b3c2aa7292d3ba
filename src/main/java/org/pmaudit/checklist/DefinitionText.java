package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** An indicator or a source as text, with the criteria that use it. */
final class DefinitionText {

  private final Phrases phrases;

  DefinitionText(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(Indicator indicator, List<Checklist> checklists) {
    CriterionSentences sentences = new CriterionSentences(Map.of(), phrases);
    String heading = indicator.id() + "  " + phrases.text(indicator.label());
    return new Sheet(heading, "")
        .row(phrases.say("type"), type(indicator, phrases))
        .row(phrases.say("asks"), indicator.question().map(phrases::text))
        .row(phrases.say("computed"), sentences.computed(indicator))
        .row(phrases.say("answers"), answers(indicator))
        .row("HXL", indicator.hxl())
        .row(phrases.say("synonyms"), joined(indicator.synonyms()))
        .row(
            phrases.say("used_by"),
            users(checklists, (list, one) -> uses(list, one, indicator.id())))
        .toString();
  }

  private static boolean uses(Checklist checklist, Criterion criterion, String id) {
    return checklist.indicatorsOf(criterion).stream().anyMatch(used -> used.id().equals(id));
  }

  String of(Source source, List<Checklist> checklists) {
    return new Sheet(source.id(), "")
        .row("", source.title())
        .row("", source.publisher() + ", " + source.year())
        .row("", source.edition())
        .row("", source.reference())
        .row("", source.url())
        .row(
            phrases.say("used_by"),
            users(checklists, (list, one) -> one.source().source().equals(source.id())))
        .toString();
  }

  private List<String> answers(Indicator indicator) {
    List<String> answers = new ArrayList<>();
    for (Choice choice : indicator.choices()) {
      boolean none = indicator.notApplicable().contains(choice.id());
      String meaning = none ? " (" + phrases.say("not_applicable") + ")" : "";
      answers.add(choice.id() + ": " + phrases.text(choice.label()) + meaning);
    }
    return answers;
  }

  private List<String> users(List<Checklist> checklists, BiPredicate<Checklist, Criterion> isUser) {
    List<String> users = new ArrayList<>();
    for (Checklist checklist : checklists) {
      for (Criterion criterion : checklist.criteria()) {
        if (isUser.test(checklist, criterion)) {
          users.add(criterion.id() + " " + phrases.text(criterion.title()));
        }
      }
    }
    return users.isEmpty() ? List.of(phrases.say("none")) : users;
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /** {@code number, m2}. */
  static String type(Indicator indicator, Phrases phrases) {
    String type = indicator.type().word();
    return indicator.unit().map(unit -> type + ", " + phrases.unit(unit)).orElse(type);
  }
}
