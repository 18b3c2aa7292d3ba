package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Sha256;

/** The SHA-256 of an input. */
final class Checksum {

  private static final int BLOCK = 1 << 16;

  private Checksum() {}

  static String sha256(Source source) throws UnusableInputException {
    MessageDigest digest = Sha256.digest();
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
}
