package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmaudit.checklist.Adaptation.Altered;
import org.pmaudit.problem.UnusableInputException;

class AreaRestrictionTest {

  private static final ChecklistLibrary LIBRARY = ChecklistLibrary.shipped();

  @ParameterizedTest
  @EnumSource
  void keepsEveryCriterionOfTheAreaAndNoOther(ProtectionArea area) throws Exception {
    for (Checklist whole : LIBRARY.checklists()) {
      assertThat(cut(whole, area).criteria())
          .isEqualTo(whole.criteria().stream().filter(one -> one.areas().contains(area)).toList());
    }
  }

  private static Checklist cut(Checklist whole, ProtectionArea first, ProtectionArea... more) {
    return new AreaRestriction(EnumSet.of(first, more)).of(whole).orElseThrow();
  }

  @Test
  void ofSeveralAreasKeepsTheCriteriaOfAny() throws Exception {
    Checklist whole = LIBRARY.checklist("cccm-site");
    Checklist both = cut(whole, ProtectionArea.PSEA, ProtectionArea.MHPSS);
    assertThat(both.criteria())
        .containsAll(cut(whole, ProtectionArea.PSEA).criteria())
        .containsAll(cut(whole, ProtectionArea.MHPSS).criteria())
        .allMatch(
            one ->
                one.areas().contains(ProtectionArea.PSEA)
                    || one.areas().contains(ProtectionArea.MHPSS));
  }

  @Test
  void keepsWhatTheCriteriaNeedAndNothingElse() throws Exception {
    Checklist whole = LIBRARY.checklist("cccm-site");
    Checklist cut = cut(whole, ProtectionArea.GBV);
    assertThat(cut.indicators())
        .containsKeys("site_id", "population", "phase", "latrines_functioning")
        .hasSizeLessThan(whole.indicators().size());
    cut.criteria()
        .forEach(one -> assertThat(cut.indicatorsOf(one)).isEqualTo(whole.indicatorsOf(one)));
    assertThat(cut.sources().keySet())
        .containsExactlyInAnyOrderElementsOf(
            cut.criteria().stream().map(one -> one.source().source()).distinct().toList());
  }

  @Test
  void isNotTakenForTheWholeChecklist() throws Exception {
    Checklist whole = LIBRARY.checklist("cccm-site");
    Checklist gbv = cut(whole, ProtectionArea.GBV);
    assertThat(Set.of(whole.sha256(), gbv.sha256(), cut(whole, ProtectionArea.PSEA).sha256()))
        .hasSize(3);
    assertThat(gbv.adaptation().onlyAreas()).containsExactly(ProtectionArea.GBV);
  }

  @Test
  void readsBackFromJson() throws Exception {
    Checklist cut = cut(LIBRARY.checklist("recovery-area"), ProtectionArea.PSEA);
    assertThat(readBack(cut)).isEqualTo(cut);
  }

  @Test
  void aTailoredChecklistTellsAllChangesInEveryLanguageAndReadsBackFromJson() throws Exception {
    Checklist tailored = tailored();
    Altered thresholds = tailored.adaptation().altered().get(2);
    assertThat(thresholds.of()).isEqualTo("CCCM-S-06");
    assertThat(thresholds.key()).isEqualTo("thresholds");
    assertThat(thresholds.place()).isEqualTo("t.yaml:4:33");
    assertThat(thresholds.after().orElseThrow().in("en")).isEqualTo("at most 15 persons/latrine");
    assertThat(thresholds.after().orElseThrow().in("fr"))
        .isEqualTo("au plus 15 personnes par latrine");
    assertThat(thresholds.before().orElseThrow().in("es")).contains("en parte: como máximo 50");
    assertThat(tailored.adaptation().signedOff().orElseThrow().by()).isEqualTo("Coordinator");
    assertThat(readBack(tailored)).isEqualTo(tailored);
  }

  private static Checklist tailored() throws UnusableInputException {
    String yaml =
        """
        tailors: {id: cccm-site, version: ">=1.0 <2.0"}
        signed_off: {by: Coordinator, on: 2026-01-10}
        bands: {strong: 90}
        change: {CCCM-S-06: {weight: 5, thresholds: [{met: {max: 15}}]}}
        switch_off: {CCCM-S-46: {reason: no committee exists yet}}
        """;
    Tailoring tailoring = Tailoring.of(YamlFile.of("t.yaml", yaml.getBytes(UTF_8)));
    return LIBRARY.tailored(tailoring, LIBRARY.checklist("cccm-site")).checklist();
  }

  private static Checklist readBack(Checklist checklist) throws Exception {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      ChecklistJson.write(checklist, json);
    }
    try (JsonParser json = new JsonFactory().createParser(text.toString())) {
      json.nextToken();
      return ChecklistJson.read(json, "checklist.json");
    }
  }
}
