package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * The same text gives the same rows, notes and problems whether records are found in its bytes or,
 * as in UTF-16, by FastCSV in its characters.
 */
class CsvDifferentialTest {

  private static final String[] PIECES = {
    ",",
    ",",
    ",",
    "\n",
    "\n",
    "\r\n",
    "\"",
    "\"\"",
    "\",\"",
    "a",
    "yes",
    "12.5",
    " ",
    "'=1",
    "é",
    "\u00a0",
    "لا",
    "\ud83d\ude00",
    "eight888",
    "more than eight signs",
    "Total",
    "id",
    "name",
    "\t",
    "-",
    "\u007f"
  };

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static Stream<Long> seeds() {
    return IntStream.range(0, 300).mapToObj(Long::valueOf);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rowsOfBytesAreRowsOfCharacters(long seed) throws Exception {
    String text = "id,name,fence\n" + text(new Random(seed));

    assertThat(read(text, StandardCharsets.UTF_8)).isEqualTo(read(text, StandardCharsets.UTF_16LE));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void soAreThoseOfBytesThatAreNoText(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] bytes = ("id,name\n" + text(random)).getBytes(StandardCharsets.UTF_8);
    for (int i = 8; i < bytes.length; i += 1 + random.nextInt(9)) {
      bytes[i] = bytes[i] < 0 ? (byte) (0x80 + random.nextInt(128)) : bytes[i];
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
      String text = new String(bytes, charset);
      byte[] wide = text.getBytes(StandardCharsets.UTF_16LE);

      assertThat(read(bytes, charset)).isEqualTo(read(wide, StandardCharsets.UTF_16LE));
    }
  }

  @Test
  void aRecordMayBeLargerThanABlock() throws Exception {
    String cell = "\"" + "word\n".repeat(80_000) + "\"";
    String text = "id,name\n" + ("S1,x\n".repeat(52_427) + "S2," + cell + ",9\n").repeat(2);

    assertThat(read(text, StandardCharsets.UTF_8)).isEqualTo(read(text, StandardCharsets.UTF_16LE));
  }

  @Test
  void aRecordMayNotHaveMoreFieldsThanASheet() throws Exception {
    String text = "id,name\nS1" + ",".repeat(CsvRecords.MOST_FIELDS) + "\n";

    assertThat(read(text, StandardCharsets.UTF_8))
        .isEqualTo(read(text, StandardCharsets.UTF_16LE))
        .anySatisfy(each -> assertThat(each).contains("more than 16384 fields"));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> read(String text, Charset charset) {
    return read(text.getBytes(charset), charset);
  }

  private static List<String> read(byte[] bytes, Charset charset) {
    CsvFormat format = new CsvFormat(new CsvEncoding(charset, 0), ',');
    List<String> found = new ArrayList<>();
    Notes notes = new Notes();
    try {
      CsvGrid grid = new CsvGrid(new HeldBytes("sites.csv", bytes), format);
      Table table = GridTable.of(grid, Head.of(grid, 0), ReadOptions.DETECT);
      found.add(table.columns().toString());
      BitSet wanted = new BitSet();
      wanted.set(0, 12);
      for (Slice slice : table.slices(1)) {
        found.add(slice.read(wanted, row -> found.add(shown(row)), notes).toString());
      }
    } catch (UnusableInputException unusable) {
      found.add(unusable.problems().toString());
    }
    found.add(notes.all().toString());
    return found;
  }

  private static String shown(Row row) {
    StringBuilder shown = new StringBuilder().append(row.number()).append(':').append(row.width());
    for (int column = 0; column < row.width(); column++) {
      long word = row.word(column);
      shown.append('|').append(row.kind(column)).append(' ').append(word).append(' ');
      shown.append(row.text(column));
      assertThat(row.word(column)).isEqualTo(word);
    }
    return shown.toString();
  }
}
