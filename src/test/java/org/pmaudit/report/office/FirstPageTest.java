package org.pmaudit.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.form.LibreOffice;
import org.pmaudit.report.Fixtures;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Result;

/** The first page as it is printed: LibreOffice lays the report out. */
class FirstPageTest {

  private static final Map<String, List<String>> PAGES = new HashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void layOut() throws Exception {
    LibreOffice.isNeeded();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Result> one : Fixtures.all().entrySet()) {
      files.add(written(one.getKey(), one.getValue(), "en"));
    }
    files.add(written("gaps-fr", Fixtures.gaps(), "fr"));
    files.add(written("many-es", Fixtures.batch(214), "es"));
    files.add(written("many-ar", Fixtures.batch(214), "ar"));
    LibreOffice.saveAs("pdf", files, folder);
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".docx", "");
      PAGES.put(name, pages(folder.resolve(name + ".pdf")));
    }
  }

  private static Path written(String name, Result result, String language) throws IOException {
    Path file = folder.resolve(name + ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      DocxReport.write(result, Words.in(language), CarriedGaps.NONE, out);
    }
    return file;
  }

  private static List<String> pages(Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(run(stripper.getText(document)));
      }
    }
    return pages;
  }

  /** Without the spaces and line ends that depend on the width of a column. */
  private static String run(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  private static String page(String name, int number) {
    return PAGES.get(name).get(number - 1);
  }

  @Test
  void ofOneProjectHoldsRatingRangeAndFiveGapsWithActionAndContact() {
    String page = page("gaps", 1);
    Result result = Fixtures.gaps();
    Words words = Words.in("en");
    assertThat(page)
        .contains("Weak;fix1gap", "62.5of100weak▲", "Range52.6–68.5", "Coverage84.2%")
        .contains(run(words.text("notice.strong")));
    PaperAudit audit = audit(result);
    audit.cards().gaps(result.audits().get(0).units().get(0)).stream()
        .limit(5)
        .forEach(
            card ->
                assertThat(page)
                    .contains(card.criterion().id(), run(card.criterion().todo().text()))
                    .contains(card.criterion().contacts()));
  }

  @Test
  void ofManySitesHoldsTheFiveGapsThatRecurMost() {
    Result result = Fixtures.batch(214);
    PaperAudit audit = audit(result);
    RecurringGap.of(result.audits().get(0)).stream()
        .limit(5)
        .map(gap -> audit.cards().criterion(gap.criterion()))
        .forEach(
            card ->
                assertThat(page("many", 1))
                    .contains(card.id(), run(card.todo().text()))
                    .contains(card.contacts()));
  }

  @Test
  void ofManySitesNamesTheFirstToVisitAndWhatToAsk() {
    Result result = Fixtures.batch(214);
    assertThat(page("many", 1))
        .contains(run("First to visit"), run("To ask next visit"))
        .contains(
            result.audits().get(0).units().stream()
                .limit(3)
                .map(unit -> run(PaperAudit.name(unit)))
                .toList());
  }

  @Test
  void isOnePageWhateverItsTexts() {
    assertThat(PAGES).hasSize(9);
    PAGES.forEach(
        (name, pages) -> {
          String language = name.matches(".*-(fr|es|ar)") ? name.replaceFirst(".*-", "") : "en";
          if (!language.equals("ar")) {
            String next = run(Words.in(language).text("principles.head"));
            assertThat(pages.get(1)).as(name).startsWith(next);
          }
          assertThat(pages.get(1)).as(name).doesNotContain("→");
        });
  }

  private static PaperAudit audit(Result result) {
    try (Paper paper = new Paper(Words.in("en"))) {
      return new PaperAudit(paper, result, result.audits().get(0));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
