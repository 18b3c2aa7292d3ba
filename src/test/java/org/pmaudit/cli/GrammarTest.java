package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.text.Wrapped;

/** Sentences of reports fit the numbers in them, and lines the terminal. */
class GrammarTest {

  @TempDir Path folder;

  private String printed(String format, String language, String... rows) throws IOException {
    Path data = new Acme(folder).data("a.csv", rows);
    return Acme.run("score", data, "-q", "-f", format, "--lang", language).out();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 100 of 300 people live at that site.",
    "fr, 100 sur 300 personnes vivent dans ce site.",
    "es, 100 de 300 personas viven en ese sitio.",
    "ar, يقيم 100 من أصل 300 شخص في موقع واحد."
  })
  void oneSiteIsNotMany(String language, String sentence) throws IOException {
    assertThat(printed("md", language, "S1,100,no,yes,90 %", "S2,200,yes,yes,90 %"))
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 200 of 300 people live at those 2 sites.",
    "fr, 200 sur 300 personnes vivent dans ces 2 sites.",
    "es, 200 de 300 personas viven en esos 2 sitios.",
    "ar, يقيم 200 من أصل 300 شخص في موقعان."
  })
  void twoSitesAre(String language, String sentence) throws IOException {
    String[] rows = {"S1,100,no,yes,90 %", "S2,100,no,yes,90 %", "S3,100,yes,yes,90 %"};
    assertThat(printed("md", language, rows)).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "ar"})
  void linesOfOneUnitFitTheTerminal(String language) throws IOException {
    String long1 = "S1,100,no,no,10 %";
    assertThat(printed("text", language, long1).lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(Wrapped.length(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void whatStandsInEnglishIsSaid() throws IOException {
    String[] rows = {"S1,100,no,yes,90 %", "S2,200,perhaps,yes,90 %"};
    assertThat(printed("text", "es", rows)).contains("Las notas sobre los datos están en inglés.");
    assertThat(printed("text", "en", rows)).doesNotContain("in English");
    assertThat(printed("text", "sw", rows)).contains("There is no sw here");
  }
}
