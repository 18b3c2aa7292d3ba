package org.pmaudit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Texts;

/** What must be true of the eight checklists as a whole. */
class ShippedChecklistsTest {

  /** Words that leave open what is meant, however they are looked at. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(adequate|appropriate|sufficient|suitable|reasonable|proper|effective|timely|relevant"
              + "|meaningful|optimal|satisfactory|acceptable|as far as possible|where possible"
              + "|if needed|as needed|where necessary|regular)(ly)?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  private static ChecklistLibrary library;
  private static List<Checklist> checklists;

  @BeforeAll
  static void readTheLibrary() throws Exception {
    library = ChecklistLibrary.shipped();
    checklists = library.checklists();
  }

  @ParameterizedTest
  @CsvSource({
    "cccm-design, 25",
    "cccm-site, 35",
    "shelter-design, 25",
    "shelter-site, 30",
    "transport-design, 25",
    "transport-movement, 30",
    "recovery-design, 25",
    "recovery-area, 30"
  })
  void aChecklistAsksAboutEnough(String id, int least) throws Exception {
    Checklist checklist = library.checklist(id);
    assertThat(checklist.criteria()).hasSizeGreaterThanOrEqualTo(least);
    assertThat(checklist.criteria().stream().map(Criterion::principle).distinct()).hasSize(4);
    assertThat(checklist.criteria()).anyMatch(Criterion::critical);
  }

  @Test
  void atLeastTwelveMeasuresOfADesignAreOfNoOtherSector() {
    List<Checklist> designs =
        checklists.stream().filter(one -> one.unit() == UnitKind.PROJECT).toList();
    for (Checklist design : designs) {
      Set<String> own = measures(design);
      designs.stream().filter(other -> other != design).forEach(o -> own.removeAll(measures(o)));
      assertThat(own).as(design.id()).hasSizeGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void noTwoChecklistsShareMoreThanAThirdOfTheirMeasures() {
    for (Checklist one : checklists) {
      for (Checklist other : checklists) {
        Set<String> shared = measures(one);
        shared.retainAll(measures(other));
        assertThat(one == other || 3 * shared.size() <= measures(one).size())
            .as("%s and %s share %s", one.id(), other.id(), shared)
            .isTrue();
      }
    }
  }

  @Test
  void everyAreaHasSixCriteriaToPreventRespondAndRestore() {
    Map<ProtectionArea, List<Criterion>> areas = new EnumMap<>(ProtectionArea.class);
    criteria()
        .forEach(
            criterion ->
                criterion
                    .areas()
                    .forEach(
                        a -> areas.computeIfAbsent(a, any -> new ArrayList<>()).add(criterion)));
    assertThat(areas).containsOnlyKeys(ProtectionArea.values());
    areas.forEach(
        (area, criteria) -> {
          assertThat(criteria).as(area.word()).hasSizeGreaterThanOrEqualTo(6);
          Set<Response> responses = EnumSet.noneOf(Response.class);
          criteria.forEach(criterion -> criterion.response().ifPresent(responses::add));
          assertThat(responses).as(area.word()).containsExactly(Response.values());
        });
  }

  @Test
  void everyCriterionCitesAPlaceInASourceThatIsThere() throws UnusableInputException {
    Set<String> cited = new HashSet<>();
    for (Criterion criterion : criteria().toList()) {
      assertThat(library.sources()).containsKey(criterion.source().source());
      assertThat(criterion.source().at()).as(criterion.id()).isNotEmpty();
      cited.add(criterion.source().source());
    }
    assertThat(cited).as("no source is there for nothing").isEqualTo(library.sources().keySet());
  }

  @Test
  void everyCriterionHasAllItsTexts() throws UnusableInputException {
    criteria()
        .forEach(
            criterion ->
                assertThat(texts(criterion)).as(criterion.id()).allMatch(Optional::isPresent));
    library
        .indicators()
        .values()
        .forEach(indicator -> assertThat(indicator.question()).as(indicator.id()).isPresent());
  }

  @Test
  void noTextLeavesOpenWhatIsMeant() throws UnusableInputException {
    assertThat(askedTexts().map(Texts::english).filter(text -> VAGUE.matcher(text).find()))
        .isEmpty();
  }

  @Test
  void arabicTextsAreArabic() throws UnusableInputException {
    assertThat(allTexts().flatMap(texts -> texts.exactly("ar").stream()))
        .isNotEmpty()
        .noneMatch(text -> LATIN.matcher(text).find());
  }

  @Test
  void theWordsAfterAFigureAreInAllLanguages() throws UnusableInputException {
    List<String> units =
        library.indicators().values().stream().flatMap(one -> one.unit().stream()).toList();
    assertThat(units).isNotEmpty();
    assertThat(units)
        .allSatisfy(unit -> assertThat(UnitWords.in("ar", unit)).doesNotContainPattern(LATIN))
        .allSatisfy(unit -> assertThat(UnitWords.in("ar-SD", unit)).isNotEqualTo(unit))
        .allSatisfy(unit -> assertThat(UnitWords.in("en", unit)).isEqualTo(unit));
    assertThat(UnitWords.in("fr", "persons/latrine")).isEqualTo("personnes par latrine");
    assertThat(UnitWords.in("es", "wells/village")).isEqualTo("wells/village");
  }

  @Test
  void areasAreInAllLanguages() throws UnusableInputException {
    for (AreaGuide guide : library.portfolio().values()) {
      for (String language : Phrases.LANGUAGES) {
        assertThat(guide.title().exactly(language)).as(guide.area().word()).isPresent();
        assertThat(guide.about().exactly(language)).as(guide.area().word()).isPresent();
      }
    }
  }

  @Test
  void noTwoCriteriaOrIndicatorsSayTheSame() throws UnusableInputException {
    for (String language : Phrases.LANGUAGES) {
      assertThat(library.indicators().values().stream().map(one -> one.label().in(language)))
          .as(language)
          .doesNotHaveDuplicates();
      assertThat(
              library.indicators().values().stream().map(one -> one.question().get().in(language)))
          .as(language)
          .doesNotHaveDuplicates();
    }
    assertThat(criteria().map(one -> one.title().english())).doesNotHaveDuplicates();
    assertThat(library.sources().values().stream().map(Source::title)).doesNotHaveDuplicates();
    for (Checklist checklist : checklists) {
      assertThat(checklist.criteria().stream().map(one -> one.title().english()))
          .as(checklist.id())
          .doesNotHaveDuplicates();
      assertThat(checklist.criteria().stream().map(Criterion::measure))
          .as(checklist.id())
          .doesNotHaveDuplicates();
    }
  }

  private static Stream<Criterion> criteria() {
    return checklists.stream().flatMap(checklist -> checklist.criteria().stream());
  }

  private static Set<String> measures(Checklist checklist) {
    Set<String> measures = new LinkedHashSet<>();
    for (Criterion criterion : checklist.criteria()) {
      if (criterion.measure() instanceof Measure.Single single) {
        measures.add(single.indicator());
      }
      criterion.measure().parts().forEach(part -> measures.add(part.indicator()));
    }
    return measures;
  }

  private static List<Optional<Texts>> texts(Criterion criterion) {
    return List.of(
        Optional.of(criterion.title()),
        criterion.gap(),
        criterion.why(),
        criterion.verification(),
        criterion.action());
  }

  private static Stream<Texts> allTexts() throws UnusableInputException {
    return Stream.concat(
        library.portfolio().values().stream().flatMap(g -> Stream.of(g.title(), g.about())),
        askedTexts());
  }

  private static Stream<Texts> askedTexts() throws UnusableInputException {
    List<Texts> all = new ArrayList<>();
    criteria().forEach(one -> texts(one).forEach(text -> text.ifPresent(all::add)));
    for (Indicator indicator : library.indicators().values()) {
      all.add(indicator.label());
      indicator.question().ifPresent(all::add);
      indicator.choices().forEach(choice -> all.add(choice.label()));
    }
    return all.stream();
  }
}
