package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    for (String name : List.of("a.csv", "b.csv", "c.tsv", "notes.txt", "~$b.csv", "sub/d.csv")) {
      Files.writeString(folder.resolve(name), "site_id\nS1\n");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*.csv      | a.csv b.csv",
        "*          | a.csv b.csv c.tsv",
        "?.csv      | a.csv b.csv",
        "[bc].*     | b.csv c.tsv",
        "{a,c}.?sv  | a.csv c.tsv",
        "*/*.csv    | sub/d.csv",
        "**.csv     | a.csv b.csv sub/d.csv",
      })
  void aGlobStandsForTheDataFilesThatFit(String glob, String files) {
    assertThat(open(glob).tables())
        .extracting(Table::file)
        .containsExactly(
            List.of(files.split(" ", -1)).stream().map(this::named).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"*.xls", "none/*.csv", "[.csv"})
  void aGlobThatNothingFitsIsAProblem(String glob) {
    assertThat(open(glob).problems())
        .singleElement()
        .hasToString(named(glob) + ": error: no data file fits this");
  }

  @Test
  void aFileThatIsCalledLikeAGlobIsItself() throws IOException {
    Files.writeString(folder.resolve("[a].csv"), "site_id\nS1\n");

    assertThat(open("[a].csv").tables()).extracting(Table::file).containsExactly(named("[a].csv"));
  }

  private DataFiles open(String glob) {
    return DataFiles.open(List.of(named(glob)), InputStream.nullInputStream(), ReadOptions.DETECT);
  }

  private String named(String name) {
    return folder + "/" + name;
  }
}
