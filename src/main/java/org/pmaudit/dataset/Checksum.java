package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pmaudit.problem.UnusableInputException;

/** The SHA-256 of an input. */
final class Checksum {

  private static final int BLOCK = 1 << 16;

  private Checksum() {}

  static String sha256(Source source) throws UnusableInputException {
    MessageDigest digest = digest();
    byte[] block = new byte[BLOCK];
    try (InputStream in = source.open()) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    } catch (IOException failure) {
      throw ReadFailure.of(source, failure);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
