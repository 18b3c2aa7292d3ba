package org.pmaudit.dataset;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pmaudit.text.Folding;

/**
 * What the questions of a form may be called, so that a sheet with a question in one column and its
 * answer in the next is known for one. The names are made when they are first needed: most files
 * are no forms.
 */
public final class FormNames {

  /** Nothing is known, and so no sheet is a form. */
  public static final FormNames NONE = new FormNames(() -> new Known(Set.of(), Set.of()));

  /**
   * The names, folded.
   *
   * @param unitIds those of the questions that ask for the id of a unit
   */
  public record Known(Set<String> questions, Set<String> unitIds) {
    public Known {
      questions = Set.copyOf(questions);
      unitIds = Set.copyOf(unitIds);
    }
  }

  private final Supplier<Known> source;
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

  boolean isQuestion(String text) {
    return !text.isEmpty() && known().questions().contains(Folding.fold(text));
  }

  boolean isUnitId(String text) {
    return known().unitIds().contains(Folding.fold(text));
  }
}
