package org.pmaudit.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.pmaudit.mapping.Answers;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.SmallCounts;
import org.pmaudit.result.UnitResult;

/** Scores the units of the parts that one thread takes. */
final class PartReader {

  private static final int ROW_BITS = 40;

  private final Deriver deriver;
  private final UnitScore unit;
  private final UnitPeople people;
  private final SummaryBuilder summary;
  private final KeptUnits kept;
  private final Optional<UnitStream> stream;
  private final boolean share;

  PartReader(CompiledChecklist compiled, RunOptions options, AtomicLong taken) {
    this.deriver = compiled.deriver();
    this.unit = new UnitScore(compiled);
    this.people = new UnitPeople(compiled, options.share());
    this.share = options.share();
    this.summary = new SummaryBuilder(compiled, options.by());
    this.kept = new KeptUnits(options.keep(), taken);
    this.stream = options.stream();
  }

  SummaryBuilder summary() {
    return summary;
  }

  KeptUnits kept() {
    return kept;
  }

  /** Takes parts until there are none left. */
  void read(Parts parts) {
    for (Optional<Integer> part = parts.next(); part.isPresent(); part = parts.next()) {
      try {
        parts.done(part.get(), read(parts, part.get()));
      } catch (UnusableInputException | IOException | RuntimeException e) {
        parts.failed(part.get(), e);
      }
    }
  }

  private UnitBooks read(Parts parts, int part) throws UnusableInputException, IOException {
    int number = parts.number(part);
    if (stream.isEmpty()) {
      return read(parts, part, (id, answers) -> {});
    }
    try (UnitStream.Part out = stream.get().open(number)) {
      return read(parts, part, (id, answers) -> write(out, id, answers));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(UnitStream.Part out, String id, Answers answers) {
    try {
      UnitResult result = UnitResults.of(id, unit, people, answers);
      out.unit(share ? SmallCounts.suppressed(result, unit.compiled().checklist()) : result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What else is done with a unit that was judged. */
  @FunctionalInterface
  private interface Also {
    void unit(String id, Answers answers);
  }

  private UnitBooks read(Parts parts, int part, Also also) throws UnusableInputException {
    Notes notes = parts.notes(part);
    long[] row = {(long) parts.number(part) << ROW_BITS};
    return parts
        .slice(part)
        .read(
            (id, answers, countsPeople) -> {
              deriver.complete(answers, notes);
              unit.judge(answers);
              people.take(answers, countsPeople);
              summary.add(unit, answers, people);
              kept.offer(id, row[0]++, unit, people, answers);
              also.unit(id, answers);
            },
            notes);
  }
}
