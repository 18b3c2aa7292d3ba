package org.pmaudit.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.problem.UnusableInputException;

/**
 * With {@code -Dexpected.update=true} what is expected is written anew, to be reviewed as a diff.
 */
final class ShownTextTest {

  private static final Path EXPECTED = Path.of("src/test/resources/org/pmaudit/checklist/shown");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static final String EXAMPLES =
      """
      checklist: acme-site
      as_of: 2026-01-01
      tests:
        - {name: a, given: {population: 400, acme_wells: 20}, expect: {verdicts: {ACME-01: met}}}
        - {name: b, given: {population: 420, acme_wells: 20}, expect: {verdicts: {ACME-01: partly}}}
        - {name: c, given: {population: 440, acme_wells: 20}, expect: {verdicts: {ACME-01: partly}}}
        - {name: d, given: {acme_lid: yes}, expect: {verdicts: {ACME-02: met}}}
      """;

  @TempDir private static Path folder;

  private static Lookup own;

  @BeforeAll
  static void writeOwnChecklists() throws Exception {
    Path acme = folder.resolve("acme.yaml");
    Path everything = folder.resolve("everything.yaml");
    Files.writeString(acme, ChecklistLibraryTest.ACME);
    Files.writeString(folder.resolve("acme.test.yaml"), EXAMPLES);
    Files.writeString(everything, ChecklistJsonTest.EVERYTHING);
    own = new Lookup(ChecklistLibrary.shipped(), List.of(acme.toString(), everything.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en ACME-01 ACME-02 acme_lid acme_per_well acme_note",
        "fr ACME-01",
        "es ACME-01",
        "ar ACME-01",
        "pt-BR ACME-01",
        "en ACME-1 ACME-2 ACME-3 ACME-4 ACME-5 ACME-6 ACME-7 ACME-8 ACME-9 ACME-0",
        "en gbv land_property_reparations",
      })
  void whatIsShownReadsAsExpected(String words) throws Exception {
    List<String> ids = Arrays.asList(words.split(" ", -1));
    ShownText text = new ShownText(ids.get(0));
    StringBuilder shown = new StringBuilder();
    for (String id : ids.subList(1, ids.size())) {
      shown.append(text.of(own.find(id))).append('\n');
    }
    Path file = EXPECTED.resolve(words.replace(' ', '_') + ".txt");
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(file, shown);
    }
    assertThat(shown.toString()).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everythingShippedCanBeShownInEveryLanguage(String language) throws Exception {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    List<Checklist> checklists = library.checklists();
    ShownText text = new ShownText(language);
    for (Checklist checklist : checklists) {
      assertThat(text.of(new Shown.OfChecklist(checklist, Optional.empty())))
          .contains(checklist.id());
      for (Criterion criterion : checklist.criteria()) {
        assertThat(
                text.of(new Shown.OfCriterion(criterion, checklist, List.of(), Optional.empty())))
            .startsWith(criterion.id())
            .doesNotContain("null", "Optional[");
      }
    }
    for (Indicator indicator : library.indicators().values()) {
      assertThat(text.of(new Shown.OfIndicator(indicator, List.of()))).contains(indicator.id());
    }
    for (Listing listing : Listing.values()) {
      assertThat(new ListingText(library, language).of(listing)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ar"})
  void everyLanguageSaysWhatEnglishSays(String language) {
    Map<String, String> english = Phrases.read("en");
    Map<String, String> other = Phrases.read(language);
    assertThat(other.keySet()).isEqualTo(english.keySet());
    assertThat(other).allSatisfy((key, phrase) -> assertThat(phrase).isNotBlank());
    english.forEach(
        (key, phrase) -> assertThat(places(other.get(key))).as(key).isEqualTo(places(phrase)));
  }

  @Test
  void aMailboxNeverStandsWithoutTheNotice() throws Exception {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    Lookup lookup = new Lookup(library, List.of());
    for (ProtectionArea area : ProtectionArea.values()) {
      assertThat(new ShownText("en").of(lookup.area(area)).replaceAll("\\s+", " "))
          .contains("@iom.int")
          .contains("Never send details of a case or a person there");
    }
  }

  @Test
  void anUnknownIdIsAProblemWithASuggestion() {
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> own.find("acme_wels"));
    assertThat(refusal.problems().get(0))
        .hasToString(
            "show acme_wels: error: nothing is called `acme_wels`\n"
                + "  hint: did you mean `acme_wells`? `pmaudit list` shows what there is.");
  }

  private static TreeSet<String> places(String phrase) {
    return PLACE
        .matcher(phrase)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
