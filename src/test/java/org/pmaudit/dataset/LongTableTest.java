package org.pmaudit.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;

class LongTableTest {

  @TempDir Path folder;

  private DataFiles open(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("answers.csv"), text, UTF_8);
    return DataFiles.open(
        List.of(file.toString()), new ByteArrayInputStream(new byte[0]), ReadOptions.DETECT);
  }

  private Table table(String text) throws IOException {
    DataFiles files = open(text);
    assertThat(files.problems()).isEmpty();
    return files.tables().get(0);
  }

  private static List<String> headers(Table table) {
    return table.columns().stream().map(Column::header).toList();
  }

  private static List<List<String>> rows(Table table) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    BitSet all = new BitSet();
    all.set(0, table.columns().size());
    for (Slice slice : table.slices(4)) {
      slice.read(
          all,
          row -> {
            List<String> cells = new ArrayList<>();
            table.columns().forEach(column -> cells.add(row.text(column.index())));
            return rows.add(cells);
          },
          new Notes());
    }
    return rows;
  }

  @Test
  void aRowPerAnswerBecomesARowPerUnit() throws Exception {
    Table table =
        table(
            """
            unit_id,indicator,answer,evidence,comment
            A1,population,400,register,
            B2,population,90,register,
            A1,taps,3,seen,one leaks
            """);
    assertThat(headers(table)).containsExactly("unit_id", "population", "taps");
    assertThat(rows(table)).containsExactly(List.of("A1", "400", "3"), List.of("B2", "90", ""));
  }

  @Test
  void withoutAColumnOfUnitsAllRowsAreOfOneThatIsCalledLikeTheFile() throws Exception {
    Table table = table("answer,indicator\n400,population\n3,taps\n");
    assertThat(headers(table)).containsExactly("", "population", "taps");
    assertThat(rows(table)).containsExactly(List.of("answers.csv", "400", "3"));
    assertThat(table.unitColumn()).hasValue(0);
  }

  @Test
  void everyAnswerKeepsItsPlace() throws Exception {
    Table table = table("unit_id,indicator,answer\nA,x,1\nB,x,2\nB,y,3\nA,y,4\n");
    assertThat(table.place(2, 1)).hasToString(table.file() + ":2:3");
    assertThat(table.place(2, 2)).hasToString(table.file() + ":5:3");
    assertThat(table.place(3, 2)).hasToString(table.file() + ":4:3");
    assertThat(table.columns().get(2).place()).hasToString(table.file() + ":4:2");
  }

  @Test
  void rowsWithoutIndicatorOrAnswerAreNoAnswers() throws Exception {
    Table table = table("indicator,answer\n,Section one\nx,\nTotal budget,7\nx,\ny,5\n\n");
    assertThat(headers(table)).containsExactly("", "Total budget", "y");
    assertThat(rows(table)).containsExactly(List.of("answers.csv", "7", "5"));
  }

  @Test
  void theHeaderMayStandBelowTitles() throws Exception {
    Table table = table("Audit of one site,,\n,,\n#,Indicator,Answer\n1,x,4\n");
    assertThat(rows(table)).containsExactly(List.of("answers.csv", "4"));
    assertThat(table.layoutNotes()).extracting(Note::code).contains("title-rows");
  }

  @Test
  void theSameAnswerTwiceIsOneAnswer() throws Exception {
    assertThat(rows(table("indicator,answer\nx,4\nx,4\n")))
        .containsExactly(List.of("answers.csv", "4"));
  }

  @Test
  void twoAnswersToOneIndicatorOfAUnitAreAProblem() throws IOException {
    DataFiles files = open("unit_id,indicator,answer\nA,x,4\nB,x,5\nA,x,5\n");
    assertThat(files.tables()).isEmpty();
    assertThat(files.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place().toString()).endsWith("answers.csv:4:3");
              assertThat(problem.what())
                  .matches(
                      "`x` is answered a second time, and otherwise than at .*answers.csv:2:3");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator,reply",
        "indicators,answer",
        "answer,indicator name",
        "#indicator,#answer"
      })
  void aHeaderWithoutBothWordsIsOfAnotherTable(String header) throws IOException {
    assertThat(table(header + "\nx,4\ny,5\n").unitColumn()).isEmpty();
  }
}
