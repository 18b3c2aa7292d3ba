package org.pmaudit.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * Runs the usual commands once with their output thrown away, so that the launcher can keep the
 * classes they need in an archive.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /** Takes the folder that holds {@code samples}. */
  public static void main(String[] folder) {
    Path samples = Path.of(folder[0], "samples");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    LocalDate day = LocalDate.of(2026, 11, 24);
    Console console =
        new Console(InputStream.nullInputStream(), nowhere, nowhere, false, false, Map.of(), day);
    Main.run(console, "--help");
    Main.run(console, "list");
    Main.run(console, "check", samples.resolve("sites.xlsx").toString(), "-c", "cccm-site");
    Main.run(console, "score", samples.resolve("sites.csv").toString(), "-c", "cccm-site");
  }
}
