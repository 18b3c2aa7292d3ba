package org.pmaudit.report.md;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.report.Fixtures;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;

class MarkdownReportTest {

  private static String markdown(Result result, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MarkdownReport.write(result, Words.in(language), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void itAlwaysFitsIntoAComment(String language) throws IOException {
    for (Result result : Fixtures.all().values()) {
      assertThat(markdown(result, language).getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThan(60 * 1024);
    }
  }

  @Test
  void whatDoesNotFitIsLeftOutAndThatIsSaid() {
    Markdown out = new Markdown(20);
    assertThat(out.add("ten bytes\n")).isTrue();
    assertThat(out.add("more than ten\n")).isFalse();
    assertThat(out.add("x")).isFalse();
    assertThat(out.isFull()).isTrue();
    assertThat(out.toString()).isEqualTo("ten bytes\n");
  }

  @Test
  void criticalGapsComeFirst() throws IOException {
    String markdown = markdown(Fixtures.gaps(), "en");
    assertThat(markdown)
        .contains("### Weak; fix 1 gap and this project is adequate")
        .contains("| ✖ **critical** | `T-01` No way to complain that people know and trust |");
    assertThat(markdown.indexOf("`T-01`")).isLessThan(markdown.indexOf("`T-09`"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '"',
      value = {
        "<script>alert(1)</script>¦&lt;script&gt;alert(1)&lt;/script&gt;",
        "[link](javascript:alert(1))¦\\[link\\](javascript:alert(1))",
        "a | b¦a \\| b",
        "`x` **b** _c_ ~d~ $e$¦\\`x\\` \\*\\*b\\*\\* \\_c\\_ \\~d\\~ \\$e\\$",
        "@someone #1¦@\u200bsomeone #\u200b1",
        "https://evil.example www.evil.example¦"
            + "https:\u200b//evil.example www\u200b.evil.example",
        "<!-- hidden -->¦&lt;!-- hidden --&gt;",
        "one\u2028two\u202ethree¦one twothree",
      })
  void aTextMeansNothingInMarkdown(String text, String expected) {
    assertThat(Markdown.plain(text)).isEqualTo(expected);
  }

  @Test
  void namesOfSitesCannotAddMarkup() throws IOException {
    String outsideCode = markdown(Fixtures.awkward(), "en").replaceAll("(?<!\\\\)`[^`\n]*`", "");
    assertThat(outsideCode)
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("@someone")
        .doesNotContainPattern("[^\\\\]\\]\\(javascript");
  }
}
