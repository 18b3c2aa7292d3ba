package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What every part of the benchmark is given.
 *
 * @param runs how often each thing is measured
 * @param largest the number of rows called a million
 * @param workbook the number of rows of the workbook
 */
record Setting(Tools tools, DataFiles data, int runs, int largest, int workbook) {

  /** A folder for what is written, under bench/target. */
  Path out(String name) throws IOException {
    return Files.createDirectories(tools.root().resolve("bench/target/out").resolve(name));
  }
}
