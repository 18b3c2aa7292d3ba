package org.pmaudit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Citation;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Source;
import org.pmaudit.text.Texts;

/** Why a question is asked, how its answer is checked, and where that comes from. */
final class HelpText {

  private final Checklist checklist;
  private final Phrases phrases;
  private final Map<String, String> explainedAt = new HashMap<>();

  HelpText(Questionnaire questionnaire, Phrases phrases) {
    this.checklist = questionnaire.checklist();
    this.phrases = phrases;
    Map<String, Integer> ranks = new HashMap<>();
    for (Section section : questionnaire.sections()) {
      section.questions().forEach(question -> place(question, section, ranks));
    }
  }

  private void place(Question question, Section section, Map<String, Integer> ranks) {
    for (Criterion criterion : question.criteria()) {
      int rank = rank(criterion, question, section);
      if (rank < ranks.getOrDefault(criterion.id(), Integer.MAX_VALUE)) {
        ranks.put(criterion.id(), rank);
        explainedAt.put(criterion.id(), question.id());
      }
    }
  }

  /**
   * How ill a question suits to explain a criterion: best is what the criterion measures, not what
   * only decides where it applies; then what stands among its own principle.
   */
  private static int rank(Criterion criterion, Question question, Section section) {
    boolean decides = CriterionInputs.of(criterion).onlyConditional(question.id());
    boolean elsewhere = section.principle().filter(criterion.principle()::equals).isEmpty();
    return (decides ? 4 : 0) + (question.fallback() ? 2 : 0) + (elsewhere ? 1 : 0);
  }

  /** The help for a question. A criterion is explained at one question; elsewhere it is named. */
  String of(Question question) {
    List<String> lines = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Criterion criterion : question.criteria()) {
      if (question.id().equals(explainedAt.get(criterion.id()))) {
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
  static boolean fallsBack(Checklist checklist, Phrases phrases) {
    return checklist.criteria().stream()
        .flatMap(criterion -> List.of(criterion.why(), criterion.verification()).stream())
        .flatMap(text -> text.stream())
        .anyMatch(text -> text.exactly(phrases.language()).isEmpty());
  }
}
