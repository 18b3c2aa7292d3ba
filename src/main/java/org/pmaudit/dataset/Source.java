package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.pmaudit.problem.UnusableInputException;

/** The bytes of an input; can be opened more than once. */
interface Source {

  /** As a message names it, with {@code /} between folders. */
  String name();

  /** A stream that need not be buffered. */
  InputStream open() throws IOException;

  long size() throws IOException;

  /** The file on disk, where it is one by itself. */
  Optional<Path> path();

  /** In lower-case hex. */
  default String sha256() throws UnusableInputException {
    return Checksum.sha256(this);
  }
}
