package org.pmaudit.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmaudit.problem.UnusableInputException;

/** Writes the samples that are made up by a generator; tests hold the files to it. */
final class Samples {

  private Samples() {}

  /** Takes the folder as argument: {@code samples}. */
  public static void main(String[] arguments) throws IOException, UnusableInputException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("sites.csv"), SampleSites.csv());
    Files.write(folder.resolve("sites.xlsx"), SampleSites.xlsx());
    Files.write(folder.resolve("shelter-sites.csv"), SampleShelters.csv());
    Files.write(folder.resolve("movements.csv"), SampleMovements.csv());
    Files.write(folder.resolve("recovery-areas.csv"), SampleAreas.csv());
    for (SampleDesigns design : SampleDesigns.ALL) {
      Files.write(folder.resolve(design.checklist() + ".xlsx"), design.xlsx());
    }
  }
}
