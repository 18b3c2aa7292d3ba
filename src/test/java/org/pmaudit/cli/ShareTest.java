package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;
import org.pmaudit.result.UnitResult;

/** What is made to be passed on says of 1 to 4 people no more than that. */
class ShareTest {

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    stage = Stage.in(folder);
    Files.writeString(
        stage.file("few.csv"),
        """
        site_id,site_name,population,acme_wells,acme_lit,acme_lid
        W1,North,3,2,no,yes
        W2,South,400,1,no,yes
        W3,East,5,0,yes,no
        W4,West,0,0,yes,no
        """);
  }

  private CommandLineRun run(String words) throws IOException {
    return stage.run(new Transcript("", words, 0, ""));
  }

  private Result result(String words) throws Exception {
    byte[] json = run(words + " -f json").out().getBytes(StandardCharsets.UTF_8);
    return ResultJson.read(new ByteArrayInputStream(json), "shared");
  }

  @Test
  void aFewPeopleReadAsFewAndWhatTellsThemIsNotGiven() throws IOException {
    assertThat(run("score data/few.csv -c data/wells.yaml --share -f json").out())
        .contains(
            "\"suppressed\": true",
            "\"people\": \"<5\"",
            "\"population\":\"<5\",\"assessment_date\":null,\"acme_lit\":\"no\","
                + "\"acme_per_well\":\"suppressed\"")
        .doesNotContain("\"population\":3", "\"acme_per_well\":1.5");
  }

  @Test
  void noTotalBesideThemGivesThemAway() throws Exception {
    Result shared = result("score data/few.csv -c data/wells.yaml --share");

    long told =
        shared.audits().get(0).units().stream().mapToLong(unit -> unit.people().orElse(0)).sum();
    assertThat(told).isEqualTo(405);
    assertThat(shared.audits().get(0).summary().people()).isEqualTo(told);
    assertThat(shared.audits().get(0).summary().peopleUnknown()).isEqualTo(1);
    assertThat(shared.audits().get(0).summary().weightedSums().people()).isEqualTo(told);
  }

  @Test
  void noScoreOrVerdictChanges() throws Exception {
    Result shared = result("score data/few.csv -c data/wells.yaml --share");
    Result whole = result("score data/few.csv -c data/wells.yaml");

    assertThat(verdicts(shared)).isEqualTo(verdicts(whole));
    assertThat(shared.audits().get(0).summary().mean())
        .isEqualTo(whole.audits().get(0).summary().mean());
  }

  private static List<String> verdicts(Result result) {
    return result.audits().get(0).units().stream()
        .map(unit -> unit.id() + unit.scores() + unit.verdicts())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "html", "md", "text"})
  void everyFormatSaysSo(String format) throws IOException {
    run("score data/few.csv -c data/wells.yaml --share -o data/out -f " + format);

    String written = Marks.read(stage.file("out"));
    assertThat(written)
        .containsAnyOf("<5", "&lt;5")
        .doesNotContain("1.5 persons")
        .doesNotContainPattern("\\b408\\b");
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "4,true", "5,false"})
  void onlyOneToFourAreFew(long people, boolean few) throws Exception {
    Files.writeString(
        stage.file("one.csv"), "site_id,population,acme_wells,acme_lit\nW1," + people + ",2,no\n");

    Result shared = result("score data/one.csv -c data/wells.yaml --share");

    UnitResult unit = shared.audits().get(0).units().get(0);
    assertThat(unit.hasFewPeople(shared.audits().get(0).checklist())).isEqualTo(few);
    assertThat(unit.people().isPresent()).isEqualTo(!few);
  }

  @Test
  void whatWasSharedIsNotMergedNorTakenAsBaseline() throws IOException {
    run("score data/few.csv -c data/wells.yaml --share -o data/made -f json");

    assertThat(run("baseline create data/made/result.json -o data/b.json").code()).isEqualTo(2);
    assertThat(run("merge data/made/result.json data/made/result.json -o data/m.json").code())
        .isEqualTo(2);
  }

  @Test
  void renderedAnewItSaysNoMore() throws IOException {
    run("score data/few.csv -c data/wells.yaml --share -o data/made -f json,csv,html");

    run("render data/made/result.json -o data/again -f json,csv,html");

    assertThat(Marks.read(stage.file("again"))).isEqualTo(Marks.read(stage.file("made")));
  }
}
