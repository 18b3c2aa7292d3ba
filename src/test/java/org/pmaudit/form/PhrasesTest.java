package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.text.Folding;

class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void everyPhraseStandsInEveryLanguageWithTheSamePlaces(Phrase phrase) {
    Map<String, String> texts = Phrases.texts(phrase).byLanguage();
    assertThat(texts).containsOnlyKeys(Phrases.LANGUAGES);
    for (String text : texts.values()) {
      assertThat(text).isNotBlank();
      assertThat(places(text)).isEqualTo(places(texts.get("en")));
    }
  }

  private static TreeSet<String> places(String text) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
    return places;
  }

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#ids")
  void answersCanBeToldApartInEveryLanguage(String id) {
    for (Indicator indicator : Shipped.checklist(id).indicators().values()) {
      for (String language : Phrases.LANGUAGES) {
        assertThat(indicator.choices().stream().map(Choice::label).map(l -> l.in(language)))
            .as("%s in %s", indicator.id(), language)
            .noneMatch(label -> label.contains(";"))
            .extracting(Folding::fold)
            .doesNotHaveDuplicates()
            .doesNotContain(Folding.fold(new Phrases(language).get(Phrase.DO_NOT_KNOW)));
      }
    }
  }
}
