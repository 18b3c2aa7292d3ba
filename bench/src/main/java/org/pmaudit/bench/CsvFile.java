package org.pmaudit.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes sites as CSV. */
final class CsvFile {

  private CsvFile() {}

  static void write(Path file, Sites sites, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      text.append(
          sites.columns().stream()
              .map(SiteColumn::name)
              .collect(Collectors.joining(",", "", "\n")));
      String[] cells = new String[sites.columns().size()];
      StringBuilder line = new StringBuilder();
      for (int row = 1; row <= rows; row++) {
        sites.fill(row, cells);
        line.setLength(0);
        for (String cell : cells) {
          append(line, cell);
        }
        line.setCharAt(line.length() - 1, '\n');
        text.append(line);
      }
    }
  }

  private static void append(StringBuilder line, String cell) {
    boolean quoted = cell.indexOf(',') >= 0;
    line.append(quoted ? "\"" : "").append(cell).append(quoted ? "\"," : ",");
  }
}
