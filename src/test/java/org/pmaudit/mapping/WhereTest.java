package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

class WhereTest {

  private final Fixture fixture = new Fixture().add("count", IndicatorType.COUNT);

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a=SS01 | SS01 | true",
        "a = ss01 | SS01 | true",
        "a=SS01 | SS011 | false",
        "a=Écoles | ecoles | true",
        "a=10 | 10.0 | true",
        "a=010 | 10 | true",
        "a!=SS01 | SS02 | true",
        "a!=SS01 | \"\" | true",
        "a= | \"\" | true",
        "a!= | x | true",
        "a<10 | 9 | true",
        "a<10 | 10 | false",
        "a<=10 | 10 | true",
        "a>9 | 10 | true",
        "a>=10 | 9.5 | false",
        "a>1 | \"\" | false",
        "a<1 | \"\" | false",
        "a>=2026-01-01 | 2026-02-01 | true",
        "a~^SS0[12] | ss0201 | true",
        "a!~camp | Camp 3 | false",
        "a is empty | \"\" | true",
        "a is not empty | x | true",
        "a is number | 1.5 | true",
        "a is not number | 1.5 | false",
        "group/a>=3 | 3 | true",
        "# of taps>=3 | 3 | true",
        "a is date | 2026-02-01 | true",
        "a is date | 3 mars 2026 | true",
        "a is not date | 12 | true",
        "#date>=2026-02-01 | 03/31/2026 | true",
        "#date<2026-02-01 | 31.1.2026 | true",
        "#date=2026-02-01 | 2026-02-01T08:00:00.000+03:00 | true",
        "#date>2026-02-01 | soon | true",
      })
  void aConditionHoldsOrNot(String condition, String cell, boolean holds) {
    assertThat(Where.of(condition).orElseThrow().holds(cell)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "=x", "a~(", "#1adm=x", "#adm1+=x", "a is nice"})
  void whatIsNoConditionIsNotRead(String text) {
    assertThat(Where.of(text)).isEmpty();
  }

  @Test
  void rowsOfWhichAConditionDoesNotHoldAreFiltered() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", "main/state")
            .tagged("code", "#adm1+code+v_pcode")
            .row("S1", "x", "SS01")
            .row("S2", "x", "SS02")
            .row("S3", "y", "SS01")
            .row("", "y", "SS02");

    Fixture.Read read = fixture.read(Mapping.NONE, where("#adm1+code=SS01", "state=x"), table);

    assertThat(read.ids()).containsExactly("S1");
    assertThat(read.books()).isEqualTo(new UnitBooks(1, 0, 0, 0, 3));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "#adm1+code; S1",
        "#adm1 +v_pcode +code; S1",
        "#ADM1+Code; S1",
        "#adm1+code-v_pcode; ",
        "#adm1+code!; ",
        "#adm1+v_pcode+code!; S1",
        "#*+code; S1",
        "#adm3,#adm1; S1",
        "#loc+type; S1",
        "#HH; S1",
      })
  void tagsAreFoundByPatternsWhateverTheirOrder(String pattern, String kept)
      throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", "#HH")
            .tagged("where", "#ADM1 +code+v_pcode")
            .tagged("kind", "#loc+type+i_én")
            .row("S1", "x", "x", "x")
            .row("S2", "y", "y", "y");

    if (kept == null) {
      assertThat(refusal(where(pattern + " =x"), table)).hasSize(1);
    } else {
      assertThat(fixture.read(Mapping.NONE, where(pattern + " =x"), table).ids())
          .containsExactly(kept);
    }
  }

  @Test
  void aConditionOnATagThatIsNotThereIsRefusedWithTheTagsThereAre() {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id").tagged("where", "#adm1 +code").row("S1", "x");

    assertThat(refusal(where("#adm2+code=x"), table))
        .containsExactly(
            "sites.csv:1:1: error: no column has the tag `#adm2+code` of `--where`\n"
                + "  hint: did you mean `#adm1+code`?");
    assertThat(refusal(where("#geo=x"), table))
        .containsExactly(
            "sites.csv:1:1: error: no column has the tag `#geo` of `--where`\n"
                + "  hint: its tags are `#adm1+code`");
    assertThat(refusal(where("#geo=x"), MemoryTable.csv("a.csv", "site_id").row("S1")))
        .containsExactly(
            "a.csv:1:1: error: no column has the tag `#geo` of `--where`\n"
                + "  hint: the table has no row of HXL tags; name a header instead");
    assertThat(refusal(where("zone=x"), MemoryTable.csv("a.csv", "site_id", "b").row("S1")))
        .containsExactly(
            "a.csv:1:1: error: no column has the header `zone` of `--where`\n"
                + "  hint: its headers are `site_id`, `b`");
  }

  @Test
  void aConditionOnAColumnThatIsNotThereIsRefused() {
    MemoryTable table = MemoryTable.csv("sites.csv", "site_id", "state").row("S1", "x");

    assertThat(refusal(where("stat=x"), table))
        .containsExactly(
            "sites.csv:1:1: error: no column has the header `stat` of `--where`\n"
                + "  hint: did you mean `state`?");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "_validation_status, validation_status_approved, validation_status_not_approved,"
        + " validation_status_on_hold",
    "X_validation_status, validation_status_approved, validation_status_not_approved,"
        + " validation_status_on_hold",
    "_validation_status, Approved, Not approved, On hold",
    "ReviewState, approved, rejected, hasIssues",
    "_review_status, Approved, Rejected, Pending",
  })
  void aStateOfReviewReadsAlikeOnEveryPlatform(String header, String yes, String no, String open)
      throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("export.csv", "site_id", header)
            .row("S1", yes)
            .row("S2", no)
            .row("S3", open)
            .row("S4", "");

    assertThat(read(table, ReviewState.APPROVED).ids()).containsExactly("S1");
    assertThat(read(table, ReviewState.REJECTED).ids()).containsExactly("S2");
    assertThat(read(table, ReviewState.PENDING, ReviewState.NONE).ids())
        .containsExactly("S3", "S4");
    Fixture.Read all = fixture.read(table);
    assertThat(all.ids()).containsExactly("S1", "S2", "S3", "S4");
    assertThat(all.messages())
        .containsExactly(
            "export.csv:3:1: who checked this row did not approve it; it counts all the same,"
                + " unless `--review approved` leaves it out");
  }

  private Fixture.Read read(MemoryTable table, ReviewState... states)
      throws UnusableInputException {
    RowSelection selection = new RowSelection(List.of(), Set.of(states));
    return fixture.read(Mapping.NONE, Fixture.OPTIONS.with(selection), table);
  }

  @Test
  void reviewIsRefusedWhereNoPlatformToldIt() {
    RowSelection selection = new RowSelection(List.of(), Set.of(ReviewState.APPROVED));

    assertThat(
            refusal(Fixture.OPTIONS.with(selection), MemoryTable.csv("a.csv", "site_id").row("S1")))
        .containsExactly(
            "a.csv:1:1: error: no column tells a state of review, which `--review` asks for\n"
                + "  hint: KoboToolbox writes it to `_validation_status`, ODK Central to"
                + " `ReviewState`, Ona to `_review_status`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not decrypted", "missing encrypted form data"})
  void whatOdkCouldNotDecryptIsSkippedAndSaid(String status) throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("odk.csv", "SubmissionDate", "site_id", "KEY", "Status")
            .row("2025-03-01", "S1", "uuid:1", "")
            .row("2025-03-01", "S2", "uuid:2", status);

    Fixture.Read read = fixture.read(table);

    assertThat(read.ids()).containsExactly("S1");
    assertThat(read.books()).isEqualTo(new UnitBooks(1, 0, 0, 1, 0));
    assertThat(read.messages())
        .containsExactly("odk.csv:3:2: the platform could not decrypt the row, so it is skipped");
  }

  private static RowOptions where(String... conditions) {
    List<Where> all =
        List.of(conditions).stream().map(Where::of).map(Optional::orElseThrow).toList();
    return Fixture.OPTIONS.with(new RowSelection(all, Set.of()));
  }

  private List<String> refusal(RowOptions options, MemoryTable table) {
    UnusableInputException thrown =
        catchThrowableOfType(
            UnusableInputException.class, () -> fixture.read(Mapping.NONE, options, table));
    assertThat(thrown.kind()).isEqualTo(UnusableInputException.Kind.DATA);
    return thrown.problems().stream().map(Problem::toString).toList();
  }
}
