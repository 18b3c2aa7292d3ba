package org.pmaudit.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip again with one fixed time in all its entries, so that workbooks and documents of
 * equal content are equal byte by byte.
 */
public final class SteadyZip {

  /** The earliest a zip can say; a local time, so that no time zone shows. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  /**
   * Writes the entries in their order.
   *
   * @param out is left open
   */
  public static void write(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        to.putNextEntry(copy);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    to.finish();
  }
}
