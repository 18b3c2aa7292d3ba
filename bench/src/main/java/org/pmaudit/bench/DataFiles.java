package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data of the benchmark, made on first use and kept while its digest is the one that {@code
 * bench/digests.txt} names. Sizes it does not name are made without that check.
 */
final class DataFiles {

  private final Path folder;
  private final Map<String, String> expected;
  private final Map<String, String> used = new TreeMap<>();

  private DataFiles(Path folder, Map<String, String> expected) {
    this.folder = folder;
    this.expected = expected;
  }

  static DataFiles in(Path bench) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(bench.resolve("digests.txt"))) {
      String[] digestAndName = line.strip().split("\\s+");
      expected.put(digestAndName[1], digestAndName[0]);
    }
    return new DataFiles(Files.createDirectories(bench.resolve("data")), expected);
  }

  /** The digests of the files asked for so far, by name. */
  Map<String, String> used() {
    return used;
  }

  Path csv(int rows) throws IOException {
    return file(
        "sites-%d.csv".formatted(rows), file -> CsvFile.write(file, new Sites(false), rows));
  }

  /** The same with some names in quotes. */
  Path quotedCsv(int rows) throws IOException {
    String name = "sites-quoted-%d.csv".formatted(rows);
    return file(name, file -> CsvFile.write(file, new Sites(true), rows));
  }

  Path xlsx(int rows) throws IOException {
    String name = "sites-%d.xlsx".formatted(rows);
    return file(name, file -> XlsxFile.write(file, new Sites(false), rows));
  }

  @FunctionalInterface
  private interface Maker {
    void make(Path file) throws IOException;
  }

  private Path file(String name, Maker maker) throws IOException {
    Path file = folder.resolve(name);
    if (used.containsKey(name)) {
      return file;
    }
    String digest = Files.exists(file) ? Digest.of(file) : "";
    if (digest.isEmpty() || !digest.equals(expected.getOrDefault(name, digest))) {
      System.err.println("bench: making " + name);
      Path half = folder.resolve(name + ".half");
      maker.make(half);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      digest = Digest.of(file);
    }
    check(name, digest);
    used.put(name, digest);
    return file;
  }

  private void check(String name, String digest) {
    if (!digest.equals(expected.getOrDefault(name, digest))) {
      throw new IllegalStateException(
          "%s has the digest %s, but bench/digests.txt says %s"
              .formatted(name, digest, expected.get(name)));
    }
  }
}
