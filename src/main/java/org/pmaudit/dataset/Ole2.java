package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pmaudit.problem.UnusableInputException;

/** The container of old workbooks and of encrypted ones. */
final class Ole2 {

  private Ole2() {}

  static POIFSFileSystem open(Source source) throws IOException {
    try {
      if (source.path().isPresent()) {
        return new POIFSFileSystem(source.path().get().toFile(), true);
      }
      try (InputStream in = source.open()) {
        return new POIFSFileSystem(in);
      }
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  static UnusableInputException isProtected(Source source) {
    return ReadFailure.of(
        source,
        "this workbook is protected with a password",
        "open it with its password and save a copy without one");
  }
}
