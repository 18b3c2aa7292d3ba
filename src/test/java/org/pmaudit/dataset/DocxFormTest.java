package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxFormTest {

  private static final ReadOptions KNOWN =
      ReadOptions.DETECT.withForm(
          new FormNames(() -> new FormNames.Known(Set.of("population", "fence"), Set.of())));

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

    Table table = Fixture.table(KNOWN, file);

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

    assertThat(Fixture.printed(folder, Fixture.open(KNOWN, file).problems()))
        .containsExactly(
            "form.docx: error: this Word document has no table with known questions and an answer"
                + " beside each\n  hint: `pmaudit check --form` tells which questions it asks");
  }

  @Test
  void aDamagedDocumentIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w=\"w\"><w:tbl>".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Fixture.write(folder, "form.docx", bytes.toByteArray());

    assertThat(Fixture.printed(folder, Fixture.open(KNOWN, file).problems()))
        .containsExactly(
            "form.docx: error: this Word document is damaged or was cut off\n"
                + "  hint: open it in a word processor and save it anew, or download it again");
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
