package org.pmaudit.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that was written under a folder, workbooks and documents taken apart. */
final class Marks {

  private Marks() {}

  static String read(Path under) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(under)) {
      text.append(file.getFileName()).append('\n');
      add(text, Files.readAllBytes(file));
    }
    return text.toString();
  }

  static List<Path> files(Path under) throws IOException {
    if (!Files.exists(under)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(under)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The text of a file; of a zip also that of its members, and of zips in it. */
  private static void add(StringBuilder text, byte[] content) throws IOException {
    boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
    if (!zip) {
      text.append(new String(content, StandardCharsets.UTF_8)).append('\n');
      return;
    }
    try (InputStream in = new ByteArrayInputStream(content);
        ZipInputStream members = new ZipInputStream(in)) {
      for (ZipEntry member = members.getNextEntry();
          member != null;
          member = members.getNextEntry()) {
        text.append(member.getName()).append('\n');
        add(text, members.readAllBytes());
      }
    }
  }
}
