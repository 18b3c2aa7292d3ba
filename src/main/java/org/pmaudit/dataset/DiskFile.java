package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file on disk. */
record DiskFile(String name, Path file) implements Source {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(file);
  }
}
