package org.pmaudit.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.result.Scores;
import org.pmaudit.text.Texts;

class WordsTest {

  private static final Pattern FORM = Pattern.compile("(.*)\\.(zero|one|two|few|many|other)");
  private static final Pattern PART = Pattern.compile("\\{\\d}");

  private static String base(String key) {
    Matcher form = FORM.matcher(key);
    return form.matches() ? form.group(1) : key;
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameKeys(Language language) {
    assertThat(bases(language)).isEqualTo(bases(Language.EN));
  }

  private static TreeSet<String> bases(Language language) {
    return Words.read(language).keySet().stream()
        .map(WordsTest::base)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void everyNounHasAllPluralFormsOfItsLanguage(Language language) {
    Map<String, String> words = Words.read(language);
    assertThat(words.keySet())
        .filteredOn(key -> key.startsWith("n."))
        .allSatisfy(
            key ->
                assertThat(words)
                    .containsKeys(
                        language.plurals().stream()
                            .map(form -> base(key) + "." + form)
                            .toArray(String[]::new)));
  }

  @ParameterizedTest
  @EnumSource
  void noTranslationFillsInWhatEnglishDoesNot(Language language) {
    Map<String, String> english = Words.read(Language.EN);
    Words.read(language)
        .forEach(
            (key, text) ->
                assertThat(parts(text))
                    .as(language + " " + key)
                    .isSubsetOf(
                        english.entrySet().stream()
                            .filter(one -> base(one.getKey()).equals(base(key)))
                            .flatMap(one -> parts(one.getValue()).stream())
                            .collect(Collectors.toSet())));
  }

  private static TreeSet<String> parts(String text) {
    return PART.matcher(text)
        .results()
        .map(part -> part.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|0|0 sites",
        "en|1|1 site",
        "en|1430|1,430 sites",
        "fr|0|0 site",
        "fr|1|1 site",
        "fr|1430|1\u202f430 sites",
        "es|1|1 sitio",
        "es|1430|1.430 sitios",
        "ar|0|لا مواقع",
        "ar|1|موقع واحد",
        "ar|2|موقعان",
        "ar|3|3 مواقع",
        "ar|11|11 موقعًا",
        "ar|100|100 موقع",
        "ar|103|103 مواقع",
        "ar|1430|1,430 موقعًا",
      })
  void countsFollowTheRulesOfTheirLanguage(String language, long number, String expected) {
    assertThat(Words.in(language).units(UnitKind.SITE, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1,234.5|81.2\u00a0%|24 November 2026|50.1–69.2",
        "fr|1\u202f234,5|81,2\u00a0%|24 novembre 2026|50,1–69,2",
        "es|1.234,5|81,2\u00a0%|24 de noviembre de 2026|50,1–69,2",
        "ar|1,234.5|81.2\u00a0في المائة|24 تشرين الثاني/نوفمبر 2026|50.1 إلى 69.2",
      })
  void numbersAndDatesAreWrittenForTheirReaders(
      String language, String number, String percent, String date, String range) {
    Words words = Words.in(language);
    Fraction coverage = Fraction.parse("81.29");
    assertThat(words.down(Fraction.parse("1234.59"))).isEqualTo(number);
    assertThat(words.percent(Optional.of(coverage))).isEqualTo(percent);
    assertThat(words.date(LocalDate.of(2026, 11, 24))).isEqualTo(date);
    Scores scores =
        new Scores(
            Optional.empty(),
            Optional.of(Fraction.parse("50.19")),
            Optional.of(Fraction.parse("69.11")),
            Optional.of(coverage));
    assertThat(words.range(scores)).isEqualTo(range);
  }

  @Test
  void aLanguageWithoutWordsFallsBackToEnglishAndIsSaid() {
    Words words = Words.in("sw");
    assertThat(words.isFallback()).isTrue();
    assertThat(words.text("critical")).isEqualTo("critical");
    assertThat(Words.in("fr-CH").isFallback()).isFalse();
  }

  @Test
  void aTextInAnotherLanguageThanTheReportIsMarked() {
    Texts texts = new Texts(Map.of("en", "Light", "fr", "Lumière"));
    assertThat(Words.in("fr").phrase(texts)).isEqualTo(new Phrase("Lumière", "fr", false));
    assertThat(Words.in("ar").phrase(texts)).isEqualTo(new Phrase("Light", "en", true));
  }

  @Test
  void onlyEnglishIsReviewed() {
    assertThat(Words.in("en").isReviewed()).isTrue();
    assertThat(Words.in("fr").isReviewed()).isFalse();
  }
}
