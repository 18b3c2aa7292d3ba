package org.pmaudit.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a library are: in the program, or in a folder. */
sealed interface LibraryFiles {

  /** The packed list of checklists; it stands only where all of them are packed. */
  String HEADS = "checklists.json";

  /** The content of a file such as {@code cccm/site.yaml}, if there is one. */
  Optional<byte[]> content(String path) throws IOException;

  /** The content of a file that {@link LibraryPacker} wrote, if there is one. */
  Optional<byte[]> packed(String name) throws IOException;

  boolean has(String path);

  /** What the file is called in messages. */
  String name(String path);

  /** The packed file of a checklist. */
  static String resolved(String id) {
    return id + ".json";
  }

  /**
   * The library that is packed into the program.
   *
   * @param asWritten leaves what {@link LibraryPacker} wrote alone
   */
  record Packed(boolean asWritten) implements LibraryFiles {
    @Override
    public Optional<byte[]> content(String path) throws IOException {
      return resource("library/" + path);
    }

    @Override
    public Optional<byte[]> packed(String name) throws IOException {
      return asWritten ? Optional.empty() : resource("packed/" + name);
    }

    private static Optional<byte[]> resource(String name) throws IOException {
      try (InputStream in = LibraryFiles.class.getResourceAsStream(name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    }

    @Override
    public boolean has(String path) {
      return LibraryFiles.class.getResource("library/" + path) != null;
    }

    @Override
    public String name(String path) {
      return "checklists/" + path;
    }
  }

  /** A library that is being written; nothing of it is packed. */
  record Folder(Path folder) implements LibraryFiles {
    @Override
    public Optional<byte[]> content(String path) throws IOException {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public Optional<byte[]> packed(String name) {
      return Optional.empty();
    }

    @Override
    public boolean has(String path) {
      return Files.isRegularFile(folder.resolve(path));
    }

    @Override
    public String name(String path) {
      return folder.resolve(path).toString().replace('\\', '/');
    }
  }
}
