package org.pmaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command puts the one file it makes.
 *
 * @param path absent, or {@code -}: standard output
 */
record OutputFile(Optional<Path> path, Console console) {

  OutputFile {
    path = path.filter(named -> !named.toString().equals("-"));
  }

  /** Writes the file whole, or leaves what was there; then says that it was written. */
  void write(OutputFolder.Content content, String what) throws NotWrittenException {
    if (path.isPresent()) {
      OutputFolder.write(path.get(), content);
      console.err().println("wrote %s: %s".formatted(path.get(), what));
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.out().print(bytes.toString(StandardCharsets.UTF_8));
  }
}
