package org.pmaudit.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;

/** The folder asked for with {@code -o}. A file appears in it whole, or not at all. */
final class OutputFolder {

  private final Path folder;

  /** What fills a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder, and writes a file into it under a temporary name before it gets its own. */
  void write(String name, Content content) throws NotWrittenException {
    Path target = folder.resolve(name);
    write(target, content);
  }

  /** Writes one file whole, or leaves what was there. */
  static void write(Path target, Content content) throws NotWrittenException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    try {
      Path half = begin(parent == null ? absolute : parent);
      try {
        fill(half, content);
        Files.move(half, absolute, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw notWritten(target, e);
    }
  }

  private static NotWrittenException notWritten(Path target, IOException e) {
    return new NotWrittenException(
        Problem.at(
            new Place.InFile(target.toString()),
            "cannot be written: " + reason(e),
            "choose a folder that exists, or can be made, and that you may write to"));
  }

  /** Not a temporary file of Java's: those only their owner may read, and reports are shared. */
  private static Path begin(Path parent) throws IOException {
    Files.createDirectories(parent);
    return half(parent);
  }

  /** A name for a file that is being written. */
  static Path half(Path parent) {
    return parent.resolve(".pmaudit-" + UUID.randomUUID() + ".part");
  }

  private static void fill(Path half, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(half, CREATE_NEW), 1 << 16)) {
      content.writeTo(out);
    }
  }

  /** What the system said, without the name of a Java class. */
  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is wanted";
    }
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? "the system refused" : message.replaceFirst("^.*: ", "");
  }
}
