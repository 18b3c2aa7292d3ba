package org.pmaudit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.pmaudit.mapping.Answers;
import org.pmaudit.mapping.UnitSink;
import org.pmaudit.mapping.UnitSlice;

/**
 * Says on a terminal how many units were scored while one waits. Files that are scored before the
 * hand leaves the key show nothing.
 */
final class Progress implements AutoCloseable {

  /** About a second's work. */
  static final int WORTH_SAYING = 50_000;

  private static final int STEP = 1_024;
  private static final int LINE = 60;

  private final Optional<PrintWriter> screen;
  private final AtomicLong scored = new AtomicLong();
  private Optional<ProgressBar> bar = Optional.empty();

  private Progress(Optional<PrintWriter> screen) {
    this.screen = screen;
  }

  /** Shows itself only where someone watches. */
  static Progress on(Console console) {
    return new Progress(console.watched() ? Optional.of(console.err()) : Optional.empty());
  }

  /** The same slices, whose units are counted as they pass. */
  List<UnitSlice> over(List<UnitSlice> slices) {
    return screen.isEmpty() ? slices : slices.stream().map(this::counted).toList();
  }

  private UnitSlice counted(UnitSlice slice) {
    return (sink, notes) -> {
      Counting counting = new Counting(sink);
      return slice.read(counting, notes);
    };
  }

  /** Counts on its own thread and tells the rest now and then. */
  private final class Counting implements UnitSink {
    private final UnitSink sink;
    private int untold;

    Counting(UnitSink sink) {
      this.sink = sink;
    }

    @Override
    public void unit(String id, Answers answers, boolean countsPeople) {
      sink.unit(id, answers, countsPeople);
      untold++;
      if (untold == STEP) {
        tell(untold);
        untold = 0;
      }
    }
  }

  private void tell(int more) {
    long now = scored.addAndGet(more);
    if (now >= WORTH_SAYING) {
      show(now);
    }
  }

  private synchronized void show(long now) {
    if (bar.isEmpty()) {
      bar = screen.map(Progress::line);
    }
    bar.ifPresent(shown -> shown.stepTo(now));
  }

  private static ProgressBar line(PrintWriter screen) {
    return new ProgressBarBuilder()
        .setTaskName("scoring")
        .setUnit(" units", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setInitialMax(-1)
        .setUpdateIntervalMillis(500)
        .setConsumer(new DelegatingProgressBarConsumer(text -> say(screen, "\r" + text), LINE))
        .build();
  }

  private static void say(PrintWriter screen, String text) {
    screen.print(text);
    screen.flush();
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    if (bar.isPresent()) {
      screen.ifPresent(line -> say(line, "\r" + " ".repeat(LINE) + "\r"));
      bar = Optional.empty();
    }
  }
}
