package org.pmaudit.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Reads every byte of a file once, on all cores, and counts its lines: the limit of any reader. */
final class BytePass {

  private static final int BLOCK = 1 << 18;

  private BytePass() {}

  public static void main(String[] args) throws IOException {
    int parts = Runtime.getRuntime().availableProcessors();
    try (FileChannel file = FileChannel.open(Path.of(args[0]))) {
      long size = file.size();
      System.out.println(
          IntStream.range(0, parts)
              .parallel()
              .mapToLong(part -> lines(file, size * part / parts, size * (part + 1) / parts))
              .sum());
    }
  }

  private static long lines(FileChannel file, long from, long to) {
    byte[] block = new byte[BLOCK];
    ByteBuffer buffer = ByteBuffer.wrap(block);
    long lines = 0;
    long at = from;
    while (at < to) {
      int read = read(file, buffer, at, (int) Math.min(BLOCK, to - at));
      for (int i = 0; i < read; i++) {
        lines += block[i] == '\n' ? 1 : 0;
      }
      at += read;
    }
    return lines;
  }

  private static int read(FileChannel file, ByteBuffer buffer, long at, int most) {
    try {
      return file.read(buffer.clear().limit(most), at);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
