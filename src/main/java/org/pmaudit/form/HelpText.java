package org.pmaudit.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Citation;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Source;
import org.pmaudit.text.Texts;

/** Why a question is asked, how its answer is checked, and where that comes from. */
final class HelpText {

  private final Checklist checklist;
  private final Phrases phrases;
  private final Set<String> explained = new HashSet<>();

  HelpText(Checklist checklist, Phrases phrases) {
    this.checklist = checklist;
    this.phrases = phrases;
  }

  /**
   * The help for a question. A criterion is explained once, at the first question of its section
   * that it measures; elsewhere it is named.
   */
  String of(Question question, Section section) {
    List<String> lines = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Criterion criterion : question.criteria()) {
      boolean here = section.principle().filter(criterion.principle()::equals).isPresent();
      if (here && !question.fallback() && explained.add(criterion.id())) {
        explain(criterion, lines);
      } else {
        named.add(criterion.id());
      }
    }
    if (!named.isEmpty()) {
      lines.add(phrases.get(Phrase.USED_FOR, String.join(", ", named)));
    }
    return String.join("\n", lines);
  }

  private void explain(Criterion criterion, List<String> lines) {
    lines.add(criterion.id() + ": " + in(criterion.title()));
    criterion.why().ifPresent(why -> lines.add(phrases.get(Phrase.WHY) + " " + in(why)));
    criterion
        .verification()
        .ifPresent(check -> lines.add(phrases.get(Phrase.CHECK) + " " + in(check)));
    lines.add(phrases.get(Phrase.SOURCE) + " " + source(criterion.source()));
  }

  private String source(Citation citation) {
    Source source = checklist.sources().get(citation.source());
    String title = source == null ? citation.source() : source.title();
    return citation.at().isEmpty() ? title : title + ", " + citation.at();
  }

  private String in(Texts texts) {
    return texts.in(phrases.language());
  }

  /** Whether some help is not translated into the language. */
  boolean fallsBack() {
    return checklist.criteria().stream()
        .flatMap(criterion -> List.of(criterion.why(), criterion.verification()).stream())
        .flatMap(text -> text.stream())
        .anyMatch(text -> text.exactly(phrases.language()).isEmpty());
  }
}
