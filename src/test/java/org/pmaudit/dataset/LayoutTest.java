package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.problem.Note;

class LayoutTest {

  @TempDir private Path folder;

  @Test
  void titleAndNoteRowsAboveAreSkipped() {
    Table table =
        csv(
            "Sites of the north\n\nRound:,R11,,\nsite_id,site_name,people,fence\nS1,A,5,yes\nS2,B,7,no\n");

    assertThat(Fixture.headers(table)).containsExactly("site_id", "site_name", "people", "fence");
    assertThat(table.layoutNotes())
        .extracting(Note::message)
        .containsExactly("2 rows above the header were taken for titles and skipped");
    assertThat(Fixture.read(table).rows()).hasSize(2);
  }

  @Test
  void theHeaderRowCanBeSaid() {
    Path file = Fixture.write(folder, "s.csv", "a,b\nid,name\nS1,x\n");
    Table table = Fixture.table(ReadOptions.DETECT.withHeaderRow(2), file);

    assertThat(Fixture.headers(table)).containsExactly("id", "name");
    assertThat(Fixture.read(table).rows()).containsExactly(List.of("S1", "x"));
  }

  @Test
  void aHeaderRowSaidWhereNothingStandsIsAProblem() {
    Path file = Fixture.write(folder, "s.csv", "a,b\nid,name\nS1,x\n");
    DataFiles opened = Fixture.open(ReadOptions.DETECT.withHeaderRow(9), file);

    assertThat(Fixture.printed(folder, opened.problems()))
        .containsExactly("s.csv:9:1: error: the header was said to stand in row 9, which is blank");
  }

  @Test
  void twoRowsOfAHeaderAreJoined() {
    Table table =
        csv("Site,,People,,Fence\nCode,Name,Women,Men,\nS1,North,5,6,yes\nS2,South,7,8,no\n");

    assertThat(Fixture.headers(table))
        .containsExactly("Site / Code", "Site / Name", "People / Women", "People / Men", "Fence");
    assertThat(table.columns().get(3).headerCells()).containsExactly("People", "Men");
    assertThat(table.columns().get(3).place()).hasToString(table.file() + ":2:4");
    assertThat(Fixture.read(table).rows()).hasSize(2);
  }

  @Test
  void mergedCellsOfAHeaderAreJoinedEvenOverWords() throws IOException {
    byte[] book =
        Workbooks.xlsx(
            made -> {
              Sheet sheet = made.createSheet("Sites");
              Workbooks.fill(
                  sheet,
                  List.of(
                      List.of("Site", "Safety", "", "Remark"),
                      List.of("", "Fence", "Lights", ""),
                      List.of("S1", "yes", "no", "x"),
                      List.of("S2", "no", "yes", "y")));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            });
    Table table = Fixture.table(Fixture.write(folder, "m.xlsx", book));

    assertThat(Fixture.headers(table))
        .containsExactly("Site", "Safety / Fence", "Safety / Lights", "Remark");
    assertThat(Fixture.read(table).rows()).hasSize(2);
  }

  @Test
  void aFirstRowOfWordsIsDataWhereNothingSaysOtherwise() {
    Table table = csv(",site,fence\nx,North,yes\ny,South,no\n");

    assertThat(Fixture.headers(table)).containsExactly("", "site", "fence");
    assertThat(Fixture.read(table).rows()).hasSize(2);
  }

  @Test
  void aRowOfIdsBelowTheLabelsBelongsToTheHeader() {
    Table table =
        csv(
            "Site code,Is there a fence?,People\nsite_id,site_fence,population\nS1,yes,5\nS2,no,6\n");

    assertThat(Fixture.headers(table)).containsExactly("Site code", "Is there a fence?", "People");
    assertThat(table.columns().get(2).headerCells()).containsExactly("People", "population");
    assertThat(Fixture.read(table).rows()).hasSize(2);
  }

  @Test
  void aHiddenRowOfIdsAboveTheLabelsBelongsToTheHeader() throws IOException {
    byte[] book =
        Workbooks.xlsx(
            made -> {
              Sheet sheet = made.createSheet("Sites");
              Workbooks.fill(
                  sheet,
                  List.of(
                      List.of("site_id", "site_fence", "population"),
                      List.of("Site code", "Is there a fence?", "People"),
                      List.of("S1", "yes", 5.0)));
              sheet.getRow(0).setZeroHeight(true);
            });
    Table table = Fixture.table(Fixture.write(folder, "h.xlsx", book));

    assertThat(Fixture.headers(table)).containsExactly("Site code", "Is there a fence?", "People");
    assertThat(table.columns().get(0).headerCells()).containsExactly("site_id", "Site code");
    assertThat(Fixture.read(table).books()).isEqualTo(new RowBooks(1, 0, 0, 0, 0));
  }

  @Test
  void aLongTableIsKnownByIndicatorAndAnswer() {
    Table table =
        csv(
            "Fill in the column of answers,please,and,send,it,back\n"
                + "unit_id,indicator,Answer,evidence\nS1,population,5,list\nS1,fence,yes,seen\n");

    assertThat(Fixture.headers(table)).containsExactly("unit_id", "population", "fence");
    assertThat(Fixture.read(table).rows()).hasSize(1);
  }

  @Test
  void numbersMayBeHeaders() {
    Table table = csv("site,2019,2020,2021\nNorth,5,6,7\nSouth,8,9,10\n");

    assertThat(Fixture.headers(table)).containsExactly("site", "2019", "2020", "2021");
  }

  @Test
  void lineBreaksAndNoBreakSpacesOfAHeaderAreCleaned() {
    Table table = csv("\"Site\n code \",\"\u200fName\u00a0of  site\"\nS1,North\n");

    assertThat(Fixture.headers(table)).containsExactly("Site code", "Name of site");
  }

  @Test
  void tagsAreFoundBelowTheirHeaders() {
    Table table =
        csv("Title\n\nWhere,,How many\nCode,Name,\n#loc +code,#LOC+Name,#affected\nS1,North,5\n");

    assertThat(Fixture.headers(table)).containsExactly("Code", "Name", "How many");
    assertThat(table.columns())
        .extracting(Column::tag)
        .containsExactly(
            Optional.of("#loc +code"), Optional.of("#LOC+Name"), Optional.of("#affected"));
    assertThat(Fixture.read(table).rows()).containsExactly(List.of("S1", "North", "5"));
  }

  @Test
  void halfOfTheCellsMustBeTags() {
    Table table = csv("a,b,c\n#loc+code,#affected+idps+2013,x\nS1,5,y\n");

    assertThat(table.columns()).extracting(Column::tag).containsOnly(Optional.empty());
    assertThat(csv("a,b\n#loc+code,#affected+2013\nS1,5\n").layoutNotes())
        .extracting(Note::message)
        .containsExactly(
            "`#affected+2013` is no HXL tag: it has an attribute that does not start with a letter");
  }

  @Test
  void tagsThatAreTooFewAreNamedWithTheReason() {
    Table table = csv("a,b,c,d\n#loc+code,# org,#1adm,#x+\nS1,5,y,z\n");

    assertThat(table.layoutNotes())
        .extracting(Note::message)
        .containsExactly(
            "this row was not read as HXL tags: 1 of 4 cells are tags, half are needed",
            "`# org` is no HXL tag: it has a space after `#`",
            "`#1adm` is no HXL tag: it must start with a letter after `#`",
            "`#x+` is no HXL tag: it has a `+` without an attribute");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Mary Contact",
        "#+249 912 345 678",
        "#contact+mary@example.org",
        "#12 Main street",
        "#org Ébène",
        "#adm1 12345"
      })
  void whatMayBeThePersonsOfARowIsNotRepeatedThoughItBeginsLikeATag(String cell) {
    String row = cell + ",#loc+code,#affected,#org\n";
    for (String text :
        List.of("a,b,c,d\n" + row, "a,b,c,d,e,f,g,h\n#adm,#org x,1,2,3,4,5," + row)) {
      assertThat(csv(text).layoutNotes())
          .extracting(Note::message)
          .anyMatch(message -> message.startsWith("what begins with `#` here is no HXL tag: it "))
          .noneMatch(message -> message.contains(cell.substring(1)));
    }
  }

  @Test
  void numbersAndHeadersThatBeginWithTheSignAreNotTakenForTags() {
    assertThat(csv("# of taps,# of showers,# of latrines,x\n1,2,3,4\n").layoutNotes()).isEmpty();
    assertThat(csv("block,shelter,tent,x\n#12,#Mary Lado,#7,4\n").layoutNotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total",
        "TOTAL:",
        "Grand total",
        "Sous-total",
        "Total général",
        "Suma",
        "المجموع",
        "الإجمالي"
      })
  void totalsRowsAreSkippedAndNoted(String word) {
    Fixture.Read read =
        Fixture.read(csv("site_id,name,people\nS1,North,5\n" + word + ",,5\nS2,South,7\n"));

    assertThat(read.books()).isEqualTo(new RowBooks(2, 0, 1, 0, 0));
    assertThat(Fixture.messages(read.notes())).containsExactly("totals-row sites.csv:3:1");
  }

  @Test
  void aSiteCalledTotalIsKept() {
    Fixture.Read read =
        Fixture.read(csv("name,state,people\nTotal,Unity,5\nTotally,Unity,6\nTotal,,11\n"));

    assertThat(read.books()).isEqualTo(new RowBooks(2, 0, 1, 0, 0));
    assertThat(Fixture.messages(read.notes()))
        .containsExactly("called-total sites.csv:2:1", "totals-row sites.csv:4:1");
  }

  @Test
  void repeatedHeadersBlankRowsAndRemarksAreSkipped() {
    Fixture.Read read =
        Fixture.read(
            csv(
                "site_id,name,people\nS1,North,5\n,,\nSITE_ID,Name,People\nS2,South,7\n"
                    + "Source: field visits,,\n"));

    assertThat(read.books()).isEqualTo(new RowBooks(2, 2, 0, 1, 0));
    assertThat(Fixture.messages(read.notes()))
        .containsExactly(
            "blank-row sites.csv:3:1", "remark-row sites.csv:6:1", "repeated-header sites.csv:4:1");
  }

  @Test
  void aRowOfOneShortCellIsASiteWithoutAnswers() {
    assertThat(Fixture.read(csv("site_id,name,people\nS1,,\nS2,South,7\n")).books().given())
        .isEqualTo(2);
  }

  @Test
  void aValueBeyondTheHeaderIsNoted() {
    String rows = "S1,1\n".repeat(200);
    Fixture.Read read = Fixture.read(csv("site_id,people\n" + rows + "S2,2,3\n"));

    assertThat(Fixture.messages(read.notes())).containsExactly("beyond-header sites.csv:202:3");
  }

  private Table csv(String text) {
    return Fixture.table(Fixture.write(folder, "sites.csv", text));
  }
}
