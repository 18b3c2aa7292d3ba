package org.pmaudit.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the questions of a form may be called, so that a sheet with a question in one column and its
 * answer in the next is known for one. The names are made when they are first needed: most files
 * are no forms.
 */
public final class FormNames {

  /** Nothing is known, and so no sheet is a form. */
  public static final FormNames NONE =
      new FormNames(() -> new Known(any -> Optional.empty(), Set.of(), Set.of()));

  /**
   * What a text asks for.
   *
   * @param words the question without its number, and without ids put to it
   * @param ids of indicators; several where checklists call different ones the same
   * @param direct whether it names them, rather than a criterion that is judged from one
   */
  public record Question(String words, List<String> ids, boolean direct) {
    public Question {
      ids = List.copyOf(ids);
    }

    boolean isOneOf(Set<String> some) {
      return ids.stream().anyMatch(some::contains);
    }
  }

  /**
   * How questions are known.
   *
   * @param questions what a text asks for
   * @param unitIds the indicators that hold the id of a unit
   * @param unitNames those that hold its name
   */
  public record Known(
      Function<String, Optional<Question>> questions, Set<String> unitIds, Set<String> unitNames) {
    public Known {
      unitIds = Set.copyOf(unitIds);
      unitNames = Set.copyOf(unitNames);
    }
  }

  /** How many texts are remembered; what else a sheet has before its rows is looked up again. */
  private static final int MOST_SEEN = 4096;

  private final Supplier<Known> source;
  private final Map<String, Optional<Question>> seen = new HashMap<>();
  private Optional<Known> known = Optional.empty();

  public FormNames(Supplier<Known> source) {
    this.source = source;
  }

  private Known known() {
    if (known.isEmpty()) {
      known = Optional.of(source.get());
    }
    return known.get();
  }

  Optional<Question> question(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (seen.size() >= MOST_SEEN && !seen.containsKey(text)) {
      return known().questions().apply(text);
    }
    return seen.computeIfAbsent(text, known().questions());
  }

  boolean isQuestion(String text) {
    return question(text).isPresent();
  }

  boolean asksForUnit(String text) {
    return question(text).filter(this::asksForUnit).isPresent();
  }

  boolean asksForUnit(Question question) {
    return question.isOneOf(known().unitIds());
  }

  /** Whether it asks which unit this is: every page of a form may say so. */
  boolean isHead(Question question) {
    return asksForUnit(question) || question.isOneOf(known().unitNames());
  }
}
