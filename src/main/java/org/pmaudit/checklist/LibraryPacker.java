package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pmaudit.problem.UnusableInputException;

/**
 * Run by the build: writes each checklist of a library resolved, as JSON, and the list of them, so
 * that the program need not read every indicator there is to use one checklist.
 */
public final class LibraryPacker {

  private final Path folder;

  private LibraryPacker(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes the library's folder and the one to write into, where nothing packed earlier stays. A
   * library with a fault is left to be read, and its fault told, when it is used.
   */
  public static void main(String[] folders) throws IOException {
    ChecklistLibrary library = ChecklistLibrary.in(Path.of(folders[0]));
    LibraryPacker packer = new LibraryPacker(Path.of(folders[1]));
    packer.clear(library);
    try {
      packer.write(library);
    } catch (UnusableInputException fault) {
      packer.clear(library);
    }
  }

  private void clear(ChecklistLibrary library) throws IOException {
    Files.deleteIfExists(folder.resolve(LibraryFiles.HEADS));
    for (String id : library.ids()) {
      Files.deleteIfExists(folder.resolve(LibraryFiles.resolved(id)));
    }
  }

  private void write(ChecklistLibrary library) throws IOException, UnusableInputException {
    for (String id : library.ids()) {
      Checklist checklist = library.checklist(id);
      write(LibraryFiles.resolved(id), json -> ChecklistJson.write(checklist, json));
    }
    write(LibraryFiles.HEADS, json -> new ShownJson(json).write(Listing.CHECKLISTS, library));
  }

  /** What fills a file. */
  @FunctionalInterface
  private interface Content {
    void writeTo(JsonGenerator json) throws IOException, UnusableInputException;
  }

  private void write(String name, Content content) throws IOException, UnusableInputException {
    Files.createDirectories(folder);
    try (JsonGenerator json =
        new JsonFactory().createGenerator(Files.newOutputStream(folder.resolve(name)))) {
      content.writeTo(json);
    }
  }
}
