package org.pmaudit.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a text file: by its byte order mark, else UTF-16 where zero bytes stand in every
 * other place, else UTF-8 where it is valid, else windows-1252.
 *
 * @param mark the number of bytes of its byte order mark
 */
record CsvEncoding(Charset charset, int mark) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A text of two bytes a letter has at least so many zero bytes: one in so many. */
  private static final int ONE_ZERO_IN = 20;

  /** The encoding of the bytes a file begins with; absent where they are no text. */
  static Optional<CsvEncoding> detect(byte[] start, int length) {
    Optional<CsvEncoding> marked = byMark(start, length);
    if (marked.isPresent()) {
      return marked;
    }
    int even = zeros(start, length, 0);
    int odd = zeros(start, length, 1);
    if (even + odd == 0) {
      Charset charset = isUtf8(start, length) ? StandardCharsets.UTF_8 : WINDOWS_1252;
      return Optional.of(new CsvEncoding(charset, 0));
    }
    return byZeros(even, odd, length);
  }

  /** The encoding the user named, with the mark that the file may have. */
  static CsvEncoding given(Charset charset, byte[] start, int length) {
    int mark = byMark(start, length).map(CsvEncoding::mark).orElse(0);
    boolean utf16 = charset.equals(StandardCharsets.UTF_16);
    Charset plain =
        utf16
            ? detect(start, length).map(CsvEncoding::charset).orElse(StandardCharsets.UTF_16BE)
            : charset;
    return new CsvEncoding(plain, mark);
  }

  /** Whether a byte below 128 always stands for its ASCII character, so that bytes can be cut. */
  boolean isAsciiBased() {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.US_ASCII)
        || charset.name().startsWith("windows-125")
        || charset.name().startsWith("ISO-8859-");
  }

  private static Optional<CsvEncoding> byMark(byte[] start, int length) {
    if (length >= 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      return Optional.of(new CsvEncoding(StandardCharsets.UTF_8, 3));
    }
    if (length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return Optional.of(new CsvEncoding(StandardCharsets.UTF_16LE, 2));
    }
    if (length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
      return Optional.of(new CsvEncoding(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static Optional<CsvEncoding> byZeros(int even, int odd, int length) {
    if (Math.max(even, odd) * ONE_ZERO_IN < length || Math.min(even, odd) * 10 > even + odd) {
      return Optional.empty();
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(new CsvEncoding(charset, 0));
  }

  private static int zeros(byte[] bytes, int length, int from) {
    int zeros = 0;
    for (int i = from; i < length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Whether the bytes are UTF-8; they may end within a character. */
  static boolean isUtf8(byte[] bytes, int length) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length), false);
    return !result.isError();
  }
}
