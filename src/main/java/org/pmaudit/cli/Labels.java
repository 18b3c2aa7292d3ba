package org.pmaudit.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.compare.AgainstBaseline;
import org.pmaudit.compare.Baseline;
import org.pmaudit.gate.WaiverReader;
import org.pmaudit.gate.Waivers;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;

/** What is said of the gaps of a result before it is judged or written. */
record Labels(Optional<Known> known, Optional<Waivers> waivers) {

  /** A baseline and the name of its file. */
  record Known(String file, Baseline baseline) {}

  /** Reads the files named, or ends the run with all that is wrong with the first of them. */
  static Labels read(LabelOptions typed, AuditOptions options, Console console)
      throws UnusableInputException {
    Optional<Known> known = Optional.empty();
    if (typed.baseline != null) {
      WrittenFile file = new WrittenFile(typed.baseline, console);
      known = Optional.of(new Known(file.name(), file.baseline()));
    }
    Optional<Waivers> waivers = Optional.empty();
    if (typed.waivers != null) {
      waivers =
          Optional.of(
              new Waivers(
                  WaiverReader.read(typed.waivers, options.checklists(), OptionalInt.empty()),
                  options.asOf()));
    }
    return new Labels(known, waivers);
  }

  boolean isNone() {
    return known.isEmpty() && waivers.isEmpty();
  }

  /** The result, of all its units, with its gaps labelled and notes on what was of no use. */
  Result of(Result result) throws UnusableInputException {
    Result labelled =
        known.isPresent()
            ? new AgainstBaseline(known.get().baseline(), result, "the data")
                .labelled(known.get().file())
            : result;
    return waivers.map(some -> some.apply(labelled)).orElse(labelled);
  }

  /** What the labels added to the notes of a result, each once. */
  static List<Note> notes(Result plain, Result labelled) {
    List<Note> before = all(plain);
    return all(labelled).stream().filter(note -> !before.contains(note)).distinct().toList();
  }

  private static List<Note> all(Result result) {
    return result.audits().stream().flatMap(audit -> audit.dataQuality().stream()).toList();
  }
}
