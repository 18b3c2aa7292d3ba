package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "☒ Yes ☐ No | Yes",
        "☐ Yes  ☑ No | No",
        "Yes ☐ No ☒ | No",
        "[x] Yes [ ] No | Yes",
        "( ) Yes (X) No | No",
        "Tick one: ☐ Yes ☒ Partly | Partly",
        "☒ | yes",
        "🗹 Women, ☐ Men | Women",
      })
  void whatIsTickedIsTheAnswer(String written, String answer) {
    assertThat(AnswerText.of(written)).isEqualTo(answer);
  }

  @Test
  void severalThatAreTickedStandInLines() {
    assertThat(AnswerText.of("☒ Women; ☐ Men; ☒ Older people")).isEqualTo("Women\nOlder people");
    assertThat(AnswerText.of("☒ Women\n☐ Men\n☒ Older people")).isEqualTo("Women\nOlder people");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☐ Yes ☐ No",
        "☐",
        "[answer]",
        "<answer>",
        "Describe here…",
        "Click or tap here to enter text.",
        "Click or tap to enter a date.",
        "Choose an item.",
        "Cliquez ou appuyez ici pour entrer du texte.",
        "Choisissez un élément.",
        "Haga clic o pulse aquí para escribir texto.",
        "Elija un elemento.",
        "انقر أو اضغط هنا لإدخال نص.",
        "اختر عنصراً.",
        "__________",
        "……………",
        "  \n "
      })
  void theWordsOfTheFormAreNoAnswer(String written) {
    assertThat(AnswerText.of(written)).isEmpty();
  }

  @Test
  void proseBelowAShortAnswerExplainsIt() {
    assertThat(
            AnswerText.of(
                "Yes\nThe hotline is run by two women and one man of the camp, day and night."))
        .isEqualTo("Yes");
    String prose = "We run a hotline day and night with two women and one man of the camp.";
    assertThat(AnswerText.of(prose)).isEqualTo(prose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "5", "P7-[x", "first_phase", "selected by women"})
  void anAnswerStaysAsItIs(String written) {
    assertThat(AnswerText.of(written)).isEqualTo(written);
  }
}
