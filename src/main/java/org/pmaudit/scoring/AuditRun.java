package org.pmaudit.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;

/**
 * Holds one checklist against data, table after table. The result is the same at any number of
 * jobs.
 */
public final class AuditRun {

  private final CompiledChecklist compiled;
  private final RunOptions options;
  private final SummaryBuilder summary;
  private final AtomicLong taken = new AtomicLong();
  private final KeptUnits kept;
  private final Notes notes = new Notes();
  private int parts;

  public AuditRun(CompiledChecklist compiled, RunOptions options) {
    this.compiled = compiled;
    this.options = options;
    this.summary = new SummaryBuilder(compiled, options.by());
    this.kept = new KeptUnits(options.keep(), taken);
  }

  /** What is to be said about the data; what reading and mapping found may be added to it. */
  public Notes notes() {
    return notes;
  }

  /**
   * Scores the units of a table.
   *
   * @param slices the parts of the table in their order
   * @throws UnusableInputException if the table turns out broken; nothing of it is then in the
   *     audit
   * @throws IOException if the {@link UnitStream} cannot be written
   */
  public ReadBooks read(List<UnitSlice> slices) throws UnusableInputException, IOException {
    Parts work = new Parts(List.copyOf(slices), parts);
    Optional<ReadBooks> books = attempt(work);
    if (books.isEmpty()) {
      fail(work.failure().orElseThrow());
    }
    return books.orElseThrow();
  }

  /**
   * As {@link #read}, for slices that may turn out to be no way to read the table: then nothing of
   * it is in the audit, and it can be read in another way, which tells what is wrong if anything
   * is.
   */
  public Optional<ReadBooks> tryToRead(List<UnitSlice> slices) {
    return attempt(new Parts(List.copyOf(slices), parts));
  }

  /** The books, unless the work failed: then nothing of it is in the audit. */
  private Optional<ReadBooks> attempt(Parts work) {
    long before = taken.get();
    List<PartReader> readers =
        Stream.generate(() -> new PartReader(compiled, options, taken))
            .limit(Math.max(1, Math.min(options.jobs(), work.size())))
            .toList();
    run(readers, work);
    if (work.failure().isPresent()) {
      taken.set(before);
      return Optional.empty();
    }
    parts += work.size();
    return Optional.of(put(readers, work));
  }

  private ReadBooks put(List<PartReader> readers, Parts work) {
    long judged = 0;
    for (PartReader reader : readers) {
      summary.addAll(reader.summary());
      kept.addAll(reader.kept());
      judged += reader.summary().judged();
    }
    work.appendNotes(notes);
    return new ReadBooks(work.rows(), judged);
  }

  private static void run(List<PartReader> readers, Parts work) {
    if (readers.size() == 1) {
      readers.get(0).read(work);
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(readers.size());
    try {
      List<? extends Future<?>> running =
          readers.stream().map(reader -> threads.submit(() -> reader.read(work))).toList();
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while scoring", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void fail(Exception why) throws UnusableInputException, IOException {
    if (why instanceof UnusableInputException unusable) {
      throw unusable;
    }
    if (why instanceof IOException notWritten) {
      throw notWritten;
    }
    throw why instanceof RuntimeException fault ? fault : new IllegalStateException(why);
  }

  /**
   * The audit of all tables read.
   *
   * @param mapping which column fed which indicator
   */
  public Audit audit(List<ColumnUse> mapping) {
    return new Audit(
        compiled.checklist(),
        mapping,
        summary.summary(),
        new UnitList(compiled, kept.worstFirst(), options.share()),
        notes.all(),
        kept.isComplete());
  }
}
