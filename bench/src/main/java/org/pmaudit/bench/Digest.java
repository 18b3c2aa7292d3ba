package org.pmaudit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The SHA-256 of a file's bytes; of a workbook, the names and contents of its parts, since their
 * compressed bytes differ with the zlib in use.
 */
final class Digest {

  private Digest() {}

  static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      if (file.toString().endsWith(".xlsx")) {
        parts(new ZipInputStream(in), digest);
      } else {
        add(in, digest);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void parts(ZipInputStream zip, MessageDigest digest) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
      add(zip, digest);
    }
  }

  private static void add(InputStream in, MessageDigest digest) throws IOException {
    byte[] block = new byte[1 << 16];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      digest.update(block, 0, read);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
