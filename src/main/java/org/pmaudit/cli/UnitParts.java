package org.pmaudit.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.report.GapsCsv;
import org.pmaudit.report.UnitsCsv;
import org.pmaudit.result.UnitResult;
import org.pmaudit.scoring.UnitStream;

/** Consecutive rows of {@code units.csv} and {@code gaps.csv}, in files of their own. */
final class UnitParts implements UnitStream.Part {

  private final Checklist checklist;
  private final Path units;
  private final Path gaps;
  private final Writer unitsOut;
  private final Writer gapsOut;
  private final UnitsCsv unitsCsv;
  private final GapsCsv gapsCsv;

  private UnitParts(Path folder, Checklist checklist, String language) throws IOException {
    this.checklist = checklist;
    units = OutputFolder.half(folder);
    gaps = OutputFolder.half(folder);
    unitsOut = Files.newBufferedWriter(units, StandardOpenOption.CREATE_NEW);
    gapsOut = Files.newBufferedWriter(gaps, StandardOpenOption.CREATE_NEW);
    unitsCsv = UnitsCsv.more(unitsOut);
    gapsCsv = GapsCsv.more(gapsOut, language);
  }

  static UnitParts in(Path folder, Checklist checklist, String language) throws IOException {
    Files.createDirectories(folder);
    return new UnitParts(folder, checklist, language);
  }

  Path units() {
    return units;
  }

  Path gaps() {
    return gaps;
  }

  /** Ranks are not known before the last unit is. */
  @Override
  public void unit(UnitResult unit) throws IOException {
    unitsCsv.unit(checklist, OptionalLong.empty(), unit);
    gapsCsv.unit(checklist, unit);
  }

  @Override
  public void close() throws IOException {
    try (unitsOut;
        gapsOut) {
      unitsOut.flush();
    }
  }

  /** What cannot be deleted is left to whoever looks after the folder. */
  void delete() {
    for (Path file : new Path[] {units, gaps}) {
      boolean ignored = file.toFile().delete();
    }
  }
}
