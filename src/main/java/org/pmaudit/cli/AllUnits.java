package org.pmaudit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.report.GapsCsv;
import org.pmaudit.report.UnitsCsv;
import org.pmaudit.scoring.UnitStream;

/**
 * The tables that hold every unit also where the result keeps only some. Then the units are written
 * in parts while they are scored, in the order of their rows, and put together at the end.
 */
final class AllUnits implements AutoCloseable {

  private static final String UNITS = "units.csv";
  private static final String GAPS = "gaps.csv";

  private final Optional<Path> folder;
  private final String language;
  private final SortedMap<Integer, UnitParts> parts = new ConcurrentSkipListMap<>();
  private Optional<IOException> failure = Optional.empty();

  /**
   * @param folder where the tables are to stand; without it none is wanted
   */
  AllUnits(Optional<Path> folder, String language) {
    this.folder = folder;
    this.language = language;
  }

  boolean areWanted() {
    return folder.isPresent();
  }

  /** Whether a file is one of these tables. */
  boolean isTable(String file) {
    return file.equals(UNITS) || file.equals(GAPS);
  }

  /** Whether the units were written, so that the tables can be put together. */
  boolean areWritten() {
    return !parts.isEmpty() || failure.isPresent();
  }

  /** Takes the units of one checklist after those of the checklists before. */
  UnitStream of(Checklist checklist) {
    int first = parts.isEmpty() ? 0 : parts.lastKey() + 1;
    return number -> part(first + number, checklist);
  }

  private UnitStream.Part part(int number, Checklist checklist) throws IOException {
    UnitParts part = UnitParts.in(folder.orElseThrow(), checklist, language);
    UnitParts before = parts.put(number, part);
    if (before != null) {
      before.delete();
    }
    return part;
  }

  /** Remembers why the units could not all be written, to be told where the tables are. */
  void failed(UncheckedIOException why) {
    failure = Optional.ofNullable(why.getCause());
  }

  /** Writes a whole table. */
  void write(String file, OutputStream out) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    out.write(head(file).getBytes(StandardCharsets.UTF_8));
    for (UnitParts part : parts.values()) {
      Path rows = file.equals(UNITS) ? part.units() : part.gaps();
      Files.copy(rows, out);
      Files.delete(rows);
    }
  }

  private String head(String file) throws IOException {
    StringBuilder head = new StringBuilder();
    if (file.equals(UNITS)) {
      UnitsCsv.begin(head);
    } else {
      GapsCsv.begin(head, language);
    }
    return head.toString();
  }

  /** Deletes what was written in parts. */
  @Override
  public void close() {
    for (UnitParts part : parts.values()) {
      part.delete();
    }
  }
}
