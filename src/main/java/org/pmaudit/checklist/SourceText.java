package org.pmaudit.checklist;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;

/**
 * The text of a YAML file, cut into lines as YAML counts them.
 *
 * @param standIn a sign for private use that the text does not hold
 */
record SourceText(String file, String text, List<String> lines, char standIn) {

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
  private static final char FIRST_FOR_PRIVATE_USE = '\uE000';
  private static final int SHOWN = 100;
  private static final int BEFORE = 40;
  private static final int LONGEST = 60;

  SourceText {
    lines = List.copyOf(lines);
  }

  /** A file whose text is not at hand, so that nothing of it can be shown. */
  static SourceText unseen(String file) {
    return new SourceText(file, "", List.of(), FIRST_FOR_PRIVATE_USE);
  }

  static SourceText of(String file, String text) {
    return new SourceText(file, text, List.of(LINE_BREAK.split(text, -1)), unused(text));
  }

  /** Decodes UTF-8, with or without a byte order mark; bytes that are none become U+FFFD. */
  static SourceText decode(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (decoder.decode(in, out, true).isError()) {
      in.position(in.position() + 1);
      out.put('\uFFFD');
    }
    String text = out.flip().toString();
    return of(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** The first sign that no YAML file may hold: one that cannot be printed, or broken UTF-8. */
  Optional<Problem> unprintable() {
    for (int line = 0; line < lines.size(); line++) {
      int[] points = lines.get(line).codePoints().toArray();
      for (int column = 0; column < points.length; column++) {
        if (isUnprintable(points[column])) {
          return Optional.of(unprintable(points[column], line + 1, column + 1));
        }
      }
    }
    return Optional.empty();
  }

  private Problem unprintable(int point, int line, int column) {
    YamlNode.Mark mark = new YamlNode.Mark(line, column, 1);
    return point == 0xFFFD
        ? problem(mark, "this is not UTF-8", Optional.of("save the file as UTF-8"))
        : problem(
            mark, unprintable(point), Optional.of("delete it; it cannot be seen in most editors"));
  }

  static String unprintable(int point) {
    return "the control character U+%04X cannot stand here".formatted(point);
  }

  static boolean isUnprintable(int point) {
    boolean control = Character.getType(point) == Character.CONTROL;
    boolean noCharacter = point == 0xFFFD || point == 0xFFFE || point == 0xFFFF;
    boolean half = point >= 0xD800 && point <= 0xDFFF;
    return (control && point != '\t') || noCharacter || half;
  }

  /**
   * The text with another sign for every question mark, which the parser takes for a complex key
   * inside brackets: {@code {en: Is it covered?}} would be no YAML to it. {@link #fromParser} puts
   * them back.
   */
  String forParser() {
    return text.replace('?', standIn);
  }

  /** What the parser made of {@link #forParser}, with its question marks. */
  String fromParser(String parsed) {
    return lines.isEmpty() ? parsed : parsed.replace(standIn, '?');
  }

  private static char unused(String text) {
    char sign = FIRST_FOR_PRIVATE_USE;
    while (text.indexOf(sign) >= 0) {
      sign++;
    }
    return sign;
  }

  /** The sign at a mark, or a space beyond the text. */
  int signAt(int line, int column) {
    if (line < 1 || line > lines.size()) {
      return ' ';
    }
    String text = lines.get(line - 1);
    return column > text.codePointCount(0, text.length())
        ? ' '
        : text.codePointAt(text.offsetByCodePoints(0, column - 1));
  }

  /** A problem with the line it stands in; of a long line the part around it. */
  Problem problem(YamlNode.Mark mark, String what, Optional<String> hint) {
    Place place = new Place.InText(file, mark.line(), mark.column());
    return new Problem(place, what, excerpt(mark), hint);
  }

  private Optional<Problem.Excerpt> excerpt(YamlNode.Mark mark) {
    if (mark.line() > lines.size() || lines.get(mark.line() - 1).isBlank()) {
      return Optional.empty();
    }
    int[] points = lines.get(mark.line() - 1).codePoints().map(SourceText::shown).toArray();
    int from = points.length <= SHOWN ? 0 : Math.max(0, mark.column() - 1 - BEFORE);
    int to = Math.min(points.length, from + SHOWN);
    String before = from > 0 ? "…" : "";
    String text = before + new String(points, from, to - from) + (to < points.length ? "…" : "");
    int column = mark.column() - from + before.length();
    int length = Math.min(mark.length(), Math.max(1, to - mark.column() + 1));
    return Optional.of(new Problem.Excerpt(mark.line(), text, column, length));
  }

  /** A user's words as they may stand in a message: in one line, not too long, harmless. */
  static String words(String text) {
    int[] points = text.codePoints().map(SourceText::shown).limit(LONGEST + 1).toArray();
    return points.length <= LONGEST
        ? new String(points, 0, points.length)
        : new String(points, 0, LONGEST) + "…";
  }

  /** What a terminal may be given: nothing that moves the cursor or changes its colours. */
  private static int shown(int point) {
    return point == '\t' || isUnprintable(point) || Character.getType(point) == Character.FORMAT
        ? ' '
        : point;
  }
}
