package org.pmaudit.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.report.words.Phrase;

/**
 * All that is told of a criterion, whatever unit it is about.
 *
 * @param title the fault as found
 * @param requirement what is asked for, as a sentence
 * @param takes what is met and partly met, where figures or parts say more than the requirement
 * @param mode said where the action is not part of a sector's own work
 * @param questions what to ask on a visit
 * @param source where the requirement comes from
 * @param sourceNote whether that was read, and whose the figure is
 * @param contacts mailboxes, never a person's
 */
public record CriterionCard(
    Criterion criterion,
    Phrase title,
    Phrase requirement,
    List<String> takes,
    String principle,
    List<Phrase> areas,
    Optional<Phrase> why,
    Optional<Phrase> action,
    Optional<String> mode,
    Optional<Phrase> verification,
    List<Phrase> questions,
    String source,
    String sourceNote,
    List<String> guidance,
    List<String> contacts) {

  public CriterionCard {
    takes = List.copyOf(takes);
    areas = List.copyOf(areas);
    questions = List.copyOf(questions);
    guidance = List.copyOf(guidance);
    contacts = List.copyOf(contacts);
  }

  public String id() {
    return criterion.id();
  }

  /** What to ask on a visit, in one line. */
  public String asked() {
    return questions.stream().map(Phrase::toString).collect(Collectors.joining(" "));
  }

  /** What to do, else the requirement itself. */
  public Phrase todo() {
    return action.orElse(requirement);
  }

  /** What to do, marked where that is a protection action of its own. */
  public String markedTodo() {
    return mode.map(mark -> todo() + " (" + mark + ")").orElseGet(() -> todo().text());
  }
}
