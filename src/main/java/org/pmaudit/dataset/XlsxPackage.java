package org.pmaudit.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The parts of a workbook, under POI's limits on what they may unpack to. */
final class XlsxPackage implements Closeable {

  private final ZipEntrySource entries;

  private XlsxPackage(ZipEntrySource entries) {
    this.entries = entries;
  }

  static XlsxPackage open(Source source) throws IOException {
    try {
      return new XlsxPackage(
          source.path().isPresent()
              ? new ZipFileZipEntrySource(new ZipSecureFile(source.path().get().toFile()))
              : held(source));
    } catch (RuntimeException broken) {
      throw damaged(broken);
    }
  }

  /** The part with a path without a leading slash. */
  Optional<InputStream> part(String path) throws IOException {
    Optional<ZipArchiveEntry> entry = Optional.ofNullable(entries.getEntry(path));
    try {
      return entry.isEmpty() ? Optional.empty() : Optional.of(entries.getInputStream(entry.get()));
    } catch (RuntimeException broken) {
      throw damaged(broken);
    }
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  private static ZipEntrySource held(Source source) throws IOException {
    try (InputStream in = source.open();
        ZipArchiveThresholdInputStream zip =
            new ZipArchiveThresholdInputStream(new ZipArchiveInputStream(in))) {
      return new ZipInputStreamZipEntrySource(zip);
    }
  }

  private static IOException damaged(RuntimeException broken) {
    ZipException damaged = new ZipException("damaged");
    damaged.initCause(broken);
    return damaged;
  }
}
