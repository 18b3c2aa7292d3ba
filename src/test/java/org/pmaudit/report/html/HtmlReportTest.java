package org.pmaudit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.report.Fixtures;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

class HtmlReportTest {

  private static String html(Result result, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(result, Words.in(language), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static long count(String html, String text) {
    return Pattern.compile(Pattern.quote(text)).matcher(html).results().count();
  }

  @Test
  void theFirstThingSaidIsWhatItComesTo() throws IOException {
    assertThat(html(Fixtures.gaps(), "en"))
        .contains("<h1>Weak; fix 1 gap and this project is adequate</h1>");
    assertThat(html(Fixtures.batch(214), "en"))
        .contains("<h1>Adequate overall; 19 of 214 sites have a critical gap</h1>");
    assertThat(html(Fixtures.empty(), "en"))
        .contains("<h1>Not enough data to rate: 0 of 12 criteria could be judged</h1>")
        .contains("pmaudit map DATA -c test-project");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void nothingIsFetched(String language) throws IOException {
    String html = html(Fixtures.gaps(), language);
    assertThat(html).doesNotContainPattern("(src|href)=\"(https?:|//)").doesNotContain("url(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void noTextBreaksOutOfItsPlace(String language) throws IOException {
    String html = html(Fixtures.awkward(), language);
    assertThat(count(html, "<script")).isEqualTo(1);
    assertThat(count(html, "<style")).isEqualTo(1);
    assertThat(html)
        .doesNotContain("<img")
        .doesNotContainPattern("<[^<>]*onmouseover=\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("${7*7} @if(true)");
  }

  @Test
  void sameResultSameBytes() throws IOException {
    assertThat(html(Fixtures.batch(30), "ar")).isEqualTo(html(Fixtures.batch(30), "ar"));
  }

  @Test
  void aMailboxNeverStandsWithoutItsNotice() throws IOException {
    for (Result result : List.of(Fixtures.gaps(), Fixtures.batch(5), Fixtures.batch(30))) {
      for (String section : html(result, "en").split("<section")) {
        if (section.contains("mailto:")) {
          assertThat(section.indexOf("class=\"notice\"")).isNotNegative();
        }
      }
    }
  }

  @Test
  void aPersonsAddressIsNeverPrinted() throws IOException {
    assertThat(html(Fixtures.gaps(), "en"))
        .doesNotContain("somebody@example.org")
        .contains("mailto:DOEProtection@iom.int");
  }

  @Test
  void longTextsStandOnceForEachCriterionInALargeReport() throws IOException {
    String html = html(Fixtures.batch(214), "en");
    assertThat(count(html, "Walk the site with women users; try every door.")).isEqualTo(1);
    assertThat(html).contains("</b><a href=\"#c-T-02\">");
  }

  @Test
  void everyUnitStandsInTheFileUpToTwoThousand() throws IOException {
    Result result = Fixtures.batch(214);
    String html = html(result, "en");
    assertThat(count(html, " data-k=\"")).isEqualTo(214);
    for (UnitResult unit : result.audits().get(0).units()) {
      assertThat(html).contains(">" + unit.id() + "<");
    }
  }

  @Test
  void overTwoThousandTheWorstAndTheCriticalStayAndItIsSaid() throws IOException {
    Result result = Fixtures.batch(2100);
    String html = html(result, "en");
    long critical =
        result.audits().get(0).units().stream()
            .skip(500)
            .filter(UnitResult::hasCriticalGap)
            .count();
    assertThat(count(html, " data-k=\"")).isEqualTo(500 + critical);
    assertThat(html)
        .contains("This file lists " + (500 + critical) + " of 2,100 sites")
        .contains("every row stands in units.csv and gaps.csv");
  }

  @Test
  void arabicRunsFromRightToLeftAndMarksForeignText() throws IOException {
    assertThat(html(Fixtures.gaps(), "ar"))
        .contains("<html lang=\"ar\" dir=\"rtl\">")
        .contains("<span lang=\"en\" dir=\"ltr\">Repair first")
        .contains("لم يراجع هذه الترجمة بعد");
  }

  @Test
  void ofManyUnitsTheWorstAreToldInFullAndTheOthersByTheirCriticalGaps() throws IOException {
    Result result = Fixtures.batch(400);
    String html = html(result, "en");
    long critical =
        result.audits().get(0).units().stream().skip(50).filter(UnitResult::hasCriticalGap).count();
    assertThat(count(html, "<details class=\"unit\">")).isEqualTo(50);
    assertThat(count(html, "<h4 class=\"brief\"")).isEqualTo(critical);
    assertThat(html).contains("The 50 sites with the lowest scores", "--unit ID", "--per-unit");
  }
}
