package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.pmaudit.problem.UnusableInputException;

/** A data file in a zip; it is unpacked each time it is read, never to disk. */
record ZippedFile(Source zip, String member, long size) implements Source {

  /** More than any export; such a member is a trap. */
  private static final long LARGEST = 8L << 30;

  private static final int MOST_MEMBERS = 10_000;

  /** The data files in a zip, in its order. */
  static List<Source> dataFiles(Source zip) throws UnusableInputException {
    List<Source> found = new ArrayList<>();
    try (ZipInputStream members = new ZipInputStream(zip.open())) {
      int count = 0;
      for (Optional<ZipEntry> each = next(members); each.isPresent(); each = next(members)) {
        String name = each.get().getName().replace('\\', '/');
        if (++count > MOST_MEMBERS) {
          throw ReadFailure.of(zip, "this zip has more than %s members".formatted(MOST_MEMBERS));
        }
        if (isDataFile(name)) {
          found.add(new ZippedFile(zip, each.get().getName(), each.get().getSize()));
        }
      }
    } catch (IOException | IllegalArgumentException failure) {
      throw ReadFailure.of(zip, new IOException(failure));
    }
    if (found.isEmpty()) {
      throw ReadFailure.of(zip, "no data file in this zip");
    }
    return found;
  }

  @Override
  public String name() {
    return zip.name() + "/" + member.replace('\\', '/');
  }

  @Override
  public InputStream open() throws IOException {
    ZipInputStream members = new ZipInputStream(zip.open());
    for (Optional<ZipEntry> each = next(members); each.isPresent(); each = next(members)) {
      if (each.get().getName().equals(member)) {
        return FilePart.ofStream(members, LARGEST);
      }
    }
    members.close();
    throw new IOException("no such member");
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  private static Optional<ZipEntry> next(ZipInputStream members) throws IOException {
    return Optional.ofNullable(members.getNextEntry());
  }

  private static boolean isDataFile(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !name.startsWith("__MACOSX/") && Inputs.isDataFile(last) && !last.endsWith(".zip");
  }
}
