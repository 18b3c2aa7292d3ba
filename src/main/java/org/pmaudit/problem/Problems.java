package org.pmaudit.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of an input, so that its author sees all of them at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(Place place, String what) {
    found.add(Problem.at(place, what));
  }

  public void add(Place place, String what, String hint) {
    found.add(Problem.at(place, what, hint));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Ends the reading of the input if anything was wrong with it. */
  public void throwIfAny(UnusableInputException.Kind kind) throws UnusableInputException {
    if (!found.isEmpty()) {
      throw new UnusableInputException(kind, found);
    }
  }
}
