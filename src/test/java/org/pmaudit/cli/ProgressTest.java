package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmaudit.mapping.Answers;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.mapping.UnitSink;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.problem.Notes;

class ProgressTest {

  private final StringWriter screen = new StringWriter();
  private final UnitSink sink = mock(UnitSink.class);
  private final Answers answers = mock(Answers.class);

  @Test
  void whoeverWaitsSeesHowManyUnitsWereScored() throws Exception {
    read(120_000, true);
    assertThat(screen.toString()).startsWith("\rscoring").contains("units").endsWith(" \r");
  }

  @Test
  void everyUnitPassesOnce() throws Exception {
    read(120_000, true);
    verify(sink, times(120_000)).unit("S1", answers, true);
  }

  @Test
  void aShortRunShowsNothing() throws Exception {
    read(Progress.WORTH_SAYING - 1, true);
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void aFileOrAnotherProgramIsToldNothing() throws Exception {
    read(120_000, false);
    assertThat(screen.toString()).isEmpty();
    verify(sink, times(120_000)).unit("S1", answers, true);
  }

  private void read(int units, boolean watched) throws Exception {
    PrintWriter err = new PrintWriter(screen);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            err,
            err,
            false,
            watched,
            Map.of(),
            CommandLineRun.TODAY);
    UnitSlice slice =
        (to, notes) -> {
          for (int i = 0; i < units; i++) {
            to.unit("S1", answers, true);
          }
          return UnitBooks.NONE;
        };
    try (Progress progress = Progress.on(console)) {
      for (UnitSlice each : progress.over(List.of(slice))) {
        each.read(sink, new Notes());
      }
    }
  }
}
