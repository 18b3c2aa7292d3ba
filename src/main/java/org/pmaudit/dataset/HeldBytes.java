package org.pmaudit.dataset;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** An input held in memory, since it comes from a stream that can be read only once. */
final class HeldBytes implements Source {

  private final String name;
  private final byte[] bytes;

  HeldBytes(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }
}
