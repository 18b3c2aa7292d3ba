package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxFormTest {

  @TempDir private Path folder;

  @Test
  void aTableUnderAHeadingIsReadAsAFormWithPlacesInIt() throws IOException {
    Path file =
        document(
            doc -> {
              doc.createParagraph()
                  .createRun()
                  .setText("Population and fence are described below.");
              heading(doc, "1. The site");
              table(doc, "Population", "5");
              heading(doc, "2. Safety");
              table(doc, "Fence", "yes");
            });

    Table table = Fixture.table(KnownQuestions.OPTIONS, file);

    Fixture.Read read = Fixture.read(table);
    assertThat(read.rows()).containsExactly(List.of("form.docx", "5", "yes"));
    assertThat(table.place(read.numbers().get(0), 2).toString()).endsWith("form.docx [table 2] B2");
  }

  @Test
  void aDocumentThatOnlyTalksOfTheQuestionsIsNoForm() throws IOException {
    Path file =
        document(
            doc -> {
              doc.createParagraph().createRun().setText("Population");
              doc.createParagraph().createRun().setText("Fence");
            });

    assertThat(Fixture.printed(folder, Fixture.open(KnownQuestions.OPTIONS, file).problems()))
        .containsExactly(
            "form.docx: error: this Word document asks no known questions with a place to answer"
                + " each\n  hint: `pmaudit check --form` tells which questions it asks");
  }

  @Test
  void aDamagedDocumentIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w=\"w\"><w:tbl>".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Fixture.write(folder, "form.docx", bytes.toByteArray());

    assertThat(Fixture.printed(folder, Fixture.open(KnownQuestions.OPTIONS, file).problems()))
        .containsExactly(
            "form.docx: error: this Word document is damaged or was cut off\n"
                + "  hint: open it in a word processor and save it anew, or download it again");
  }

  @Test
  void theParagraphsBelowAHeadingAnswerIt() throws IOException {
    Path file =
        document(
            doc -> {
              heading(doc, "The site");
              heading(doc, "Population");
              doc.createParagraph().createRun().setText("5");
              heading(doc, "Fence");
              doc.createParagraph().createRun().setText("Fence and site plan are explained here.");
            });

    Table table = Fixture.table(KnownQuestions.OPTIONS, file);

    assertThat(Fixture.headers(table)).containsExactly("", "Population", "Fence");
    assertThat(table.place(1, 1).toString()).endsWith("form.docx [heading 2] A2");
  }

  @Test
  void aFrameBelowAHeadingIsTextOfItsSection() throws IOException {
    Path file =
        document(
            doc -> {
              heading(doc, "Population");
              doc.createTable(1, 1).getRow(0).getCell(0).setText("5");
              heading(doc, "Fence");
              doc.createTable(1, 1).getRow(0).getCell(0).setText("yes");
            });

    assertThat(Fixture.read(Fixture.table(KnownQuestions.OPTIONS, file)).rows())
        .containsExactly(List.of("form.docx", "5", "yes"));
  }

  @Test
  void aTableOfOneColumnHasItsAnswersBelowItsQuestions() throws IOException {
    Path file =
        document(
            doc -> {
              XWPFTable table = doc.createTable(4, 1);
              table.getRow(0).getCell(0).setText("Population");
              table.getRow(1).getCell(0).setText("5");
              table.getRow(2).getCell(0).setText("Fence");
              table.getRow(3).getCell(0).setText("yes");
            });

    assertThat(Fixture.read(Fixture.table(KnownQuestions.OPTIONS, file)).rows())
        .containsExactly(List.of("form.docx", "5", "yes"));
  }

  @Test
  void whatStandsUnderInstructionsAsksForNothing() throws IOException {
    Path file =
        document(
            doc -> {
              heading(doc, "Instructions");
              table(doc, "Population", "how many people live there");
              heading(doc, "The form");
              table(doc, "Fence", "yes");
              table(doc, "Site plan", "none");
            });

    assertThat(Fixture.headers(Fixture.table(KnownQuestions.OPTIONS, file)))
        .containsExactly("", "Fence", "Site plan");
  }

  @Test
  void aDocumentThatAsksOnlyInItsGuidanceIsNoForm() throws IOException {
    Path file =
        document(
            doc -> {
              heading(doc, "Guidance");
              table(doc, "Population", "how many people live there");
              table(doc, "Fence", "whether there is one");
            });

    assertThat(Fixture.open(KnownQuestions.OPTIONS, file).tables()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a control that shows its placeholder"
            + "| <w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Your"
            + " words</w:t></w:r></w:sdtContent></w:sdt> | ''",
        "a control that was filled in"
            + "| <w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>yes</w:t></w:r>"
            + "</w:sdtContent></w:sdt> | yes",
        "a list that was chosen from"
            + "| <w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value='a'/></w:dropDownList>"
            + "</w:sdtPr><w:sdtContent><w:r><w:t>partly</w:t></w:r></w:sdtContent></w:sdt>"
            + "| partly",
        "a day that was picked"
            + "| <w:sdt><w:sdtPr><w:date w:fullDate='2026-01-05T00:00:00Z'/></w:sdtPr>"
            + "<w:sdtContent><w:r><w:t>5 janv. 26</w:t></w:r></w:sdtContent></w:sdt> | 2026-01-05",
        "boxes to tick"
            + "| <w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr>"
            + "<w:sdtContent><w:r><w:t>þ</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t> Yes </w:t>"
            + "</w:r><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='0'/></w14:checkbox>"
            + "</w:sdtPr><w:sdtContent><w:r><w:t>o</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>"
            + " No</w:t></w:r> | Yes",
        "boxes of older forms"
            + "| <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default"
            + " w:val='0'/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t>Yes</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>"
            + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t>No</w:t></w:r> | No",
        "a list of older forms"
            + "| <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
            + "<w:listEntry w:val='no'/><w:listEntry w:val='yes'/></w:ddList></w:ffData>"
            + "</w:fldChar></w:r> | yes",
        "a list of older forms that nobody touched"
            + "| <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:listEntry"
            + " w:val='no'/></w:ddList></w:ffData></w:fldChar></w:r> | ''",
        "symbols of Wingdings"
            + "| <w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>Yes</w:t><w:sym"
            + " w:font='Wingdings' w:char='F0A8'/><w:t>No</w:t></w:r> | Yes",
        "what was deleted while changes were tracked"
            + "| <w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>yes</w:t></w:r>"
            + "</w:ins> | yes",
        "what was moved away"
            + "| <w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:r><w:t>yes</w:t></w:r> | yes",
        "hidden text"
            + "| <w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>yes</w:t></w:r> | yes",
      })
  void anAnswerIsReadAsAPersonSeesIt(String name, String xml, String answer) throws IOException {
    Path file = body(row("Population", "<w:r><w:t>5</w:t></w:r>") + row("Fence", xml));

    List<String> rest = answer.isEmpty() ? List.of() : List.of(answer);
    List<String> row = new ArrayList<>(List.of("form.docx", "5"));
    row.addAll(rest);
    assertThat(Fixture.read(Fixture.table(KnownQuestions.OPTIONS, file)).rows())
        .containsExactly(row);
  }

  @Test
  void anEntityOfAnotherFileIsNotFollowed() throws IOException {
    Path secret = Fixture.write(folder, "secret.txt", "the secret");
    String head = "<!DOCTYPE d [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
    Path file = raw(head, row("Population", "<w:r><w:t>&e;</w:t></w:r>"));

    assertThat(Fixture.printed(folder, Fixture.open(KnownQuestions.OPTIONS, file).problems()))
        .containsExactly(
            "form.docx: error: this Word document is damaged or was cut off\n"
                + "  hint: open it in a word processor and save it anew, or download it again");
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    Path file = body("<w:p><w:r><w:t>" + " ".repeat(40_000_000) + "</w:t></w:r></w:p>");

    assertThat(Fixture.printed(folder, Fixture.open(KnownQuestions.OPTIONS, file).problems()))
        .containsExactly(
            "form.docx: error: this Word document unpacks to far more than a document should, and"
                + " was not read\n"
                + "  hint: open it in a word processor and save it anew, if it is one you trust");
  }

  private static String row(String question, String answer) {
    return "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr></w:tbl>"
        .formatted(question, answer);
  }

  private Path body(String xml) throws IOException {
    return raw("", xml);
  }

  private Path raw(String head, String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String document =
          head
              + "<w:document xmlns:w='w' xmlns:w14='w14'><w:body>"
              + xml
              + "</w:body></w:document>";
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return Fixture.write(folder, "form.docx", bytes.toByteArray());
  }

  /** Fills a document. */
  @FunctionalInterface
  private interface Content {
    void addTo(XWPFDocument document);
  }

  private Path document(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      content.addTo(document);
      document.write(bytes);
    }
    return Fixture.write(folder, "form.docx", bytes.toByteArray());
  }

  private static void heading(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading1");
    paragraph.createRun().setText(text);
  }

  private static void table(XWPFDocument document, String question, String answer) {
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("Question");
    table.getRow(0).getCell(1).setText("Answer");
    table.getRow(1).getCell(0).setText(question);
    table.getRow(1).getCell(1).setText(answer);
  }
}
