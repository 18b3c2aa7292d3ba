package org.pmaudit.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.Plural;

/**
 * What a command has of the world: streams, which of them are a terminal, the environment, today.
 *
 * @param out results
 * @param err all else
 * @param terminal whether standard output is one
 * @param watched whether the standard error stream is one
 * @param today in UTC
 */
record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    boolean watched,
    Map<String, String> environment,
    LocalDate today) {

  /** Whether colour is welcome: on a terminal, unless {@code NO_COLOR} is set to anything. */
  boolean wantsColour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** The same for {@code --quiet}: nothing moves on the screen. */
  Console quiet(boolean quiet) {
    return new Console(in, out, err, terminal, watched && !quiet, environment, today);
  }

  /** Prints notes, each with its place. */
  void print(List<Note> notes) {
    notes.forEach(note -> err.println(note.place() + ": note: " + note.message()));
  }

  /** Prints problems, each where · what · hint, and one line that counts them. */
  void print(Iterable<Problem> problems, String consequence) {
    long count = 0;
    for (Problem problem : problems) {
      err.println(problem);
      count++;
    }
    if (count > 0) {
      err.printf("%n%s; %s.%n", Plural.of(count, "problem"), consequence);
    }
  }
}
