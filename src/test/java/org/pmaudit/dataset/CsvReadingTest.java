package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFound(String delimiter) {
    String text = "site_id,site_name,fence\nS1,\"North; east, | west\t\",yes\nS2,South,no\n";
    String written = text.replaceAll("(?<=[a-z\"1-9]),(?=[a-zA-Z\"])", delimiter);
    Table table = Fixture.table(Fixture.write(folder, "sites.csv", written));

    assertThat(Fixture.headers(table)).containsExactly("site_id", "site_name", "fence");
    assertThat(Fixture.read(table).rows())
        .containsExactly(
            List.of("S1", "North; east, | west\t", "yes"), List.of("S2", "South", "no"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsFound(String charset) {
    String text = "código,nombre\n1,Peñón\n2,Ávila\n";
    Path file = Fixture.write(folder, "sites.csv", text, Charset.forName(charset));

    assertThat(Fixture.headers(Fixture.table(file))).containsExactly("código", "nombre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheHeader(String charset) {
    String text = "\ufeffid,name\n1,سوق\n";
    Path file = Fixture.write(folder, "sites.csv", text, Charset.forName(charset));
    Table table = Fixture.table(file);

    assertThat(table.columns().get(0).header()).isEqualTo("id");
    assertThat(Fixture.read(table).rows()).containsExactly(List.of("1", "سوق"));
  }

  @Test
  void theEncodingCanBeSaid() {
    Path file = Fixture.write(folder, "s.csv", "id,n\n1,é\n", StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.DETECT.withCharset(StandardCharsets.ISO_8859_1);

    assertThat(Fixture.read(Fixture.table(options, file)).rows())
        .containsExactly(List.of("1", "Ã©"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aRowKnowsTheLineItBeginsOn(String lineBreak) {
    String text = "id,note\n1,\"two\nlines\"\n\n2,\"a \"\"quoted\"\" word\"\n3,5\" pipe\n";
    Path file = Fixture.write(folder, "sites.csv", text.replace("\n", lineBreak));
    Table table = Fixture.table(file);
    Fixture.Read read = Fixture.read(table);

    assertThat(read.rows())
        .containsExactly(
            List.of("1", "two" + lineBreak + "lines"),
            List.of("2", "a \"quoted\" word"),
            List.of("3", "5\" pipe"));
    assertThat(read.numbers()).containsExactly(2L, 5L, 6L);
    assertThat(table.place(6, 1)).hasToString(table.file() + ":6:2");
    assertThat(read.books()).isEqualTo(new RowBooks(3, 1, 0, 0, 0));
  }

  @Test
  void raggedRowsAreReadAsTheyAre() {
    Path file = Fixture.write(folder, "sites.csv", "id,a,b\n1,x\n2,x,y,beyond\n3\n");
    Fixture.Read read = Fixture.read(Fixture.table(file));

    assertThat(read.rows())
        .containsExactly(List.of("1", "x"), List.of("2", "x", "y", "beyond"), List.of("3"));
  }

  @Test
  void onlyWantedColumnsAreFilled() throws Exception {
    Table table = Fixture.table(Fixture.write(folder, "s.csv", "a,b,c\n1,2,3\n"));
    java.util.BitSet wanted = new java.util.BitSet();
    wanted.set(1);
    table
        .slices(1)
        .get(0)
        .read(
            wanted,
            row -> {
              assertThat(Fixture.texts(row)).containsExactly("", "2");
              assertThat(row.kind(2)).isEqualTo(CellKind.BLANK);
              return true;
            },
            new org.pmaudit.problem.Notes());
  }
}
