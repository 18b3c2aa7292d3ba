package org.pmaudit.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Some of the bytes of a source. */
final class FilePart extends FilterInputStream {

  private long left;

  private FilePart(InputStream in, long left) {
    super(in);
    this.left = left;
  }

  /** All but the first bytes. */
  static InputStream from(Source source, long first) throws IOException {
    return between(source, first, Long.MAX_VALUE);
  }

  /** From one byte to before another. */
  static InputStream between(Source source, long from, long to) throws IOException {
    InputStream in = source.open();
    in.skipNBytes(from);
    return new FilePart(in, to - from);
  }

  /** The first bytes of a stream. */
  static InputStream ofStream(InputStream in, long most) {
    return new FilePart(in, most);
  }

  @Override
  public int read() throws IOException {
    int read = left > 0 ? super.read() : -1;
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int read = super.read(into, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(Math.min(count, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(left, super.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
