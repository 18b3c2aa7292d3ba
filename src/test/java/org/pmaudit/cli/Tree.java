package org.pmaudit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Folders of files that a launcher is tried on. */
final class Tree {

  private Tree() {}

  /** All files under a folder, by their paths in it, sorted. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  static void unzip(Path zip, Path to) throws IOException {
    try (ZipInputStream members = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry each = members.getNextEntry(); each != null; each = members.getNextEntry()) {
        Path target = to.resolve(each.getName());
        if (each.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(members, target);
        }
      }
    }
  }

  /** Sets the permissions of a folder and all in it, but of nothing that a link leads to. */
  static void permit(Path folder, String permissions) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .filter(each -> !Files.isSymbolicLink(each))
          .forEach(each -> permitOne(each, permissions));
    }
  }

  private static void permitOne(Path each, String permissions) {
    try {
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(permissions));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
