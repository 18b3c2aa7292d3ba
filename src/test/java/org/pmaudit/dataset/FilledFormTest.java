package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmaudit.dataset.Fixture.headers;
import static org.pmaudit.dataset.Fixture.messages;
import static org.pmaudit.dataset.Fixture.read;
import static org.pmaudit.dataset.Fixture.table;
import static org.pmaudit.dataset.Fixture.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledFormTest {

  @TempDir private Path folder;

  private Table form(String text) {
    return table(KnownQuestions.OPTIONS, write(folder, "form.csv", text));
  }

  private List<String> problems(Path file) {
    return Fixture.printed(folder, Fixture.open(KnownQuestions.OPTIONS, file).problems());
  }

  @Test
  void anAnswerIsFoundInItsOwnCell() {
    Table table = form("A title\nQuestion,Reply\nPopulation,5\nIs there a fence?,yes\n");
    assertThat(headers(table)).containsExactly("", "Population", "Is there a fence?");
    long row = read(table).numbers().get(0);
    assertThat(table.place(row, 2).toString()).endsWith("form.csv:4:2");
  }

  @Test
  void theColumnCalledAnswerIsReadWhereverItStands() {
    Table table =
        form("No,Question,How to answer,Réponse\n1,Population,number,5\n2,Fence,word,yes\n");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "5", "yes"));
  }

  @Test
  void aFormWithoutAnIdTakesTheNameOfItsFileAndSaysSo() {
    Table table = form("Project ID,\nPopulation,5\nFence,yes\n");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "5", "yes"));
    assertThat(messages(table.layoutNotes())).containsExactly("form-without-id form.csv:1:1");
  }

  @Test
  void anIdThatIsGivenNeedsNoNote() {
    Table table = form("Project ID,P7\nPopulation,5\n");
    assertThat(headers(table)).containsExactly("", "Project ID", "Population");
    assertThat(table.layoutNotes()).isEmpty();
  }

  @Test
  void answersBesideUnknownQuestionsAreLeftAsideAndNoted() {
    Table table = form("Population,5\nFence,yes\nBudget,900\nRegion,North\nRemarks,\n");
    assertThat(headers(table)).containsExactly("", "Population", "Fence");
    assertThat(messages(table.layoutNotes()))
        .containsExactlyInAnyOrder(
            "form-without-id form.csv:1:1",
            "unknown-question form.csv:3:1",
            "unknown-question form.csv:4:1");
  }

  @Test
  void answersStandBelowQuestionsThatAreAloneInTheirRows() {
    Table table = form("1. The site,\n\nPopulation,\n5,\n\nFence,\n\nyes,\n\nSite plan,\n");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "5", "yes"));
    assertThat(table.place(1, 2).toString()).endsWith("form.csv:8:1");
  }

  @Test
  void whereAnyAnswerStandsBesideNoHeadingIsTakenForOneBelow() {
    Table table = form("Population,\n2. Safety,\nFence,yes\nSite plan,\n");
    assertThat(headers(table)).containsExactly("", "Fence", "Population", "Site plan");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "yes"));
  }

  @Test
  void oneOfSeveralColumnsCanBeMarked() {
    Table table =
        form(
            "No,Question,Yes,Partly,No,Comment\n1,Fence,x,,,high\n2,Population,,,,\n"
                + "3,Site plan,☐,☒,☐,\n4,Project ID,,why?,,\n");
    assertThat(headers(table))
        .containsExactly("", "Fence", "Site plan", "Project ID", "Population");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "Yes", "Partly", "why?"));
    assertThat(table.place(1, 2).toString()).endsWith("form.csv:4:4");
  }

  @Test
  void severalQuestionsCanStandInARow() {
    Table table = form("Project ID,P7,Population,5\nFence,yes,Site plan,none\n");
    assertThat(headers(table))
        .containsExactly("", "Project ID", "Population", "Fence", "Site plan");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "P7", "5", "yes", "none"));
  }

  @Test
  void anAnswerThatIsAQuestionItselfAsksForNothing() {
    Table table = form("Population,Fence\nSite plan,yes\nProject ID,P7\n");
    assertThat(headers(table)).containsExactly("", "Population", "Site plan", "Project ID");
  }

  @Test
  void theTitleOfACriterionIsReadOnlyWhereItsIndicatorIsNotAskedFor() {
    assertThat(headers(form("Population,5\nSafe site,yes\n")))
        .containsExactly("", "Population", "Safe site");
    assertThat(headers(form("Safe site,we chose it well\nSite plan,yes\nPopulation,5\n")))
        .containsExactly("", "Site plan", "Population");
  }

  @Test
  void aQuestionAnsweredTwiceIsAProblemThatNamesBothCells() {
    Path file = write(folder, "form.csv", "Fence,yes\nPopulation,5\nIs there a fence?,yes\n");
    assertThat(problems(file))
        .containsExactly(
            "form.csv:3:2: error: `fence` is answered a second time, first at form.csv:1:2\n"
                + "  hint: the questions stand at form.csv:1:1 and form.csv:3:1; leave one of the"
                + " answers");
  }

  @Test
  void aQuestionThatIsAskedTwiceAndAnsweredOnceIsNoProblem() {
    assertThat(read(form("Fence,\nPopulation,5\nIs there a fence?,yes\n")).rows())
        .containsExactly(List.of("form.csv", "5", "yes"));
  }

  @Test
  void aFormOfManyRowsIsReadToItsEnd() {
    String filler = "Another question %s,\n".repeat(9_000);
    Table table = form("A title,\n" + filler + "Population,5\nFence,yes\n");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "5", "yes"));
    assertThat(table.place(1, 2).toString()).endsWith("form.csv:9003:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project_id,population,fence\nP1,5,yes\n",
        "Project ID,P1,P2\nPopulation,5,6\nFence,yes,no\n",
        "type,name,label\ntext,population,Population\ntext,fence,Fence\n",
        "Population\n5\n6\n",
        "Budget,5\nRegion,North\n"
      })
  void whatIsNoFormIsReadAsATable(String text) {
    assertThat(form(text).unitColumn()).isEmpty();
  }

  @Test
  void theSheetsOfAFormMakeUpOneUnit() throws IOException {
    Path file =
        workbook(
            book -> {
              sheet(book, "Cover", "Project ID", "P7", "Budget", "9");
              sheet(book, "Safety", "Fence", "yes", "Population", "5");
              sheet(book, "Access", "Site plan", "none", "Project ID", "P7");
            });
    Table table = table(KnownQuestions.OPTIONS, file);
    assertThat(read(table).rows()).containsExactly(List.of("form.xlsx", "P7", "yes", "5", "none"));
    assertThat(table.place(1, 4).toString()).endsWith("form.xlsx [Access] B1");
  }

  @Test
  void aSheetBesideAFormThatAsksNothingIsLeftAsideUnread() throws IOException {
    Path file =
        workbook(
            book -> {
              sheet(book, "Contact", "Focal point", "Jane Doe", "Phone", "+235 66 12 34 56");
              sheet(book, "Safety", "Fence", "yes", "Population", "5");
            });
    DataFile read = Fixture.open(KnownQuestions.OPTIONS, file).files().get(0);
    assertThat(read.tables()).hasSize(1);
    assertThat(messages(read.notes())).containsExactly("no-question form.xlsx [Contact] A1");
  }

  @Test
  void aSheetThatExplainsTheColumnsOfATableIsNoForm() throws IOException {
    Path file =
        workbook(
            book -> {
              XSSFSheet data = book.createSheet("Data");
              List<String> cells = List.of("project id", "population", "fence", "P1", "5", "yes");
              for (int i = 0; i < cells.size(); i++) {
                put(data, i / 3, i % 3, cells.get(i));
              }
              sheet(book, "Columns", "Population", "people", "Fence", "around the site");
            });
    List<Table> tables = Fixture.open(KnownQuestions.OPTIONS, file).tables();
    assertThat(tables).hasSize(2).allMatch(table -> table.unitColumn().isEmpty());
  }

  @Test
  void sheetsThatNameDifferentUnitsAreFormsOfTheirOwn() throws IOException {
    Path file =
        workbook(
            book -> {
              sheet(book, "One", "Project ID", "P7", "Fence", "yes");
              sheet(book, "Two", "Project ID", "P8", "Fence", "no");
            });
    List<Table> tables = Fixture.open(KnownQuestions.OPTIONS, file).tables();
    assertThat(tables.stream().map(table -> read(table).rows()).toList())
        .containsExactly(
            List.of(List.of("form.xlsx", "P7", "yes")), List.of(List.of("form.xlsx", "P8", "no")));
  }

  @Test
  void amongSheetsOfDifferentUnitsEachMustSayWhichItIsAbout() throws IOException {
    Path file =
        workbook(
            book -> {
              sheet(book, "One", "Project ID", "P7", "Fence", "yes");
              sheet(book, "Two", "Project ID", "P8", "Fence", "no");
              sheet(book, "Three", "Population", "5", "Site plan", "none");
            });
    assertThat(problems(file))
        .containsExactly(
            "form.xlsx [Three] A1: error: the pages of this file are about different units, and"
                + " this one does not say which\n"
                + "  hint: answer on each page which unit it is about, or give each form a file");
  }

  @Test
  void aQuestionAnsweredOnTwoSheetsIsAProblem() throws IOException {
    Path file =
        workbook(
            book -> {
              sheet(book, "One", "Fence", "yes", "Population", "5");
              sheet(book, "Two", "Is there a fence?", "no", "Site plan", "none");
            });
    assertThat(problems(file))
        .containsExactly(
            "form.xlsx [Two] B1: error: `fence` is answered a second time, first at form.xlsx"
                + " [One] B1\n"
                + "  hint: the questions stand at form.xlsx [One] A1 and form.xlsx [Two] A1; leave"
                + " one of the answers");
  }

  @Test
  void mergedCellsAreReadWhereTheyBegin() throws IOException {
    Path file =
        workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Form");
              put(sheet, 0, 0, "Population");
              put(sheet, 0, 2, "5");
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
              put(sheet, 1, 0, "Fence");
              put(sheet, 1, 2, "yes");
              sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B2"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("C2:E3"));
              put(sheet, 2, 0, "Site plan");
              sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
            });
    Table table = table(KnownQuestions.OPTIONS, file);
    assertThat(read(table).rows()).containsExactly(List.of("form.xlsx", "5", "yes"));
    assertThat(messages(table.layoutNotes())).contains("merged-answer form.xlsx [Form] C3");
  }

  @Test
  void theLinesBesideAQuestionThatIsMergedDownAreOneAnswer() throws IOException {
    Path file =
        workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Form");
              put(sheet, 0, 0, "Fence");
              put(sheet, 0, 1, "☒ yes");
              put(sheet, 1, 1, "☐ no");
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
              put(sheet, 2, 0, "Population");
              put(sheet, 2, 1, "5");
            });
    assertThat(read(table(KnownQuestions.OPTIONS, file)).rows())
        .containsExactly(List.of("form.xlsx", "yes", "5"));
  }

  /** Fills a workbook. */
  @FunctionalInterface
  private interface Content {
    void addTo(XSSFWorkbook book);
  }

  private Path workbook(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.addTo(book);
      book.write(bytes);
    }
    return write(folder, "form.xlsx", bytes.toByteArray());
  }

  /** A sheet with a question and its answer in each row. */
  private static void sheet(XSSFWorkbook book, String name, String... cells) {
    XSSFSheet sheet = book.createSheet(name);
    for (int i = 0; i < cells.length; i++) {
      put(sheet, i / 2, i % 2, cells[i]);
    }
  }

  private static void put(XSSFSheet sheet, int row, int column, String text) {
    (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
        .createCell(column)
        .setCellValue(text);
  }
}
