package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

class DuplicatesTest {

  private static final Mapping DATED = dated(Optional.empty());
  private static final Mapping DATED_A_YEAR = dated(Optional.of(365));

  private final Fixture fixture =
      new Fixture().add("a", IndicatorType.COUNT).add("b", IndicatorType.COUNT);

  @Test
  void theNewestRowIsTheUnit() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2024-01-01", "1", "")
            .row("S2", "2024-01-01", "5", "")
            .row("S1", "2025-01-01", "2", "")
            .row("S1", "2023-01-01", "3", "");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS, table);

    assertThat(read.ids()).containsExactly("S2", "S1");
    assertThat(read.answers("a")).containsExactly("5", "2");
    assertThat(read.books()).isEqualTo(new UnitBooks(2, 2, 0, 0, 0));
    assertThat(read.messages())
        .containsExactly(
            "sites.csv:2:1: the row gives way to that of the same unit at sites.csv:4:1, which is"
                + " newer",
            "sites.csv:5:1: the row gives way to that of the same unit at sites.csv:4:1, which is"
                + " newer");
  }

  @Test
  void aTableWithARowAUnitIsReadInOnePass() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2024-01-01", "1", "")
            .row("NA", "2024-01-01", "5", "")
            .row("S2", "", "3", "");
    List<String> ids = new ArrayList<>();

    TableUnits once = fixture.units(DATED, Fixture.OPTIONS, table).inOnePass(1).orElseThrow();
    Notes notes = new Notes();
    UnitBooks books = once.slices().get(0).read((id, answers, countsPeople) -> ids.add(id), notes);

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS, table);
    assertThat(ids).isEqualTo(read.ids()).containsExactly("S1", "S2");
    assertThat(books).isEqualTo(read.books()).isEqualTo(new UnitBooks(2, 0, 0, 1, 0));
    assertThat(notes.all()).hasSize(1);
  }

  @Test
  void theSecondRowOfAUnitEndsTheOnePass() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2024-01-01", "1", "")
            .row("S2", "2024-01-01", "5", "")
            .row("S1", "2023-01-01", "2", "");
    List<String> ids = new ArrayList<>();

    TableUnits once = fixture.units(DATED, Fixture.OPTIONS, table).inOnePass(1).orElseThrow();

    assertThatThrownBy(
            () ->
                once.slices().get(0).read((id, answers, countsPeople) -> ids.add(id), new Notes()))
        .isInstanceOf(RepeatedUnit.class);
    assertThat(ids).containsExactly("S1", "S2");
  }

  @Test
  void severalTablesTakeAPassBefore() throws UnusableInputException {
    MemoryTable one = table().row("S1", "2024-01-01", "1", "");
    MemoryTable other =
        MemoryTable.csv("more.csv", "site_id", "end", "a", "b").row("S2", "2024-01-01", "1", "");

    assertThat(fixture.units(DATED, Fixture.OPTIONS, one, other).inOnePass(1)).isEmpty();
  }

  @Test
  void ofEquallyOldRowsTheLaterIsTaken() throws UnusableInputException {
    MemoryTable table = table().row("S1", "2024-01-01", "1", "").row("S1", "2024-01-01", "2", "");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS, table);

    assertThat(read.answers("a")).containsExactly("2");
    assertThat(read.messages())
        .containsExactly(
            "sites.csv:2:1: the row gives way to that of the same unit at sites.csv:3:1, which"
                + " stands later and has the same date");
  }

  @Test
  void undatedRowsComeLastAndAmongThemTheLaterIsTaken() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2024-01-01", "1", "")
            .row("S1", "NA", "2", "")
            .row("S2", "", "3", "")
            .row("S2", "", "4", "");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS, table);

    assertThat(read.answers("a")).containsExactly("1", "4");
    assertThat(read.messages())
        .containsExactly(
            "sites.csv:3:1: the row gives way to that of the same unit at sites.csv:2:1, since"
                + " only that one has a date",
            "sites.csv:4:1: the row gives way to that of the same unit at sites.csv:5:1, which"
                + " stands later, as neither has a date");
  }

  @Test
  void aDateAfterTheDayOfTheAuditIsNone() throws UnusableInputException {
    MemoryTable table = table().row("S1", "2026-02-01", "1", "").row("S1", "2024-01-01", "2", "");

    assertThat(fixture.read(DATED, Fixture.OPTIONS, table).answers("a")).containsExactly("2");
  }

  @Test
  void theTimeAPlatformReceivedARowIsItsDate() throws UnusableInputException {
    for (String header : List.of("_submission_time", "X_submission_time", "SubmissionDate")) {
      MemoryTable table =
          MemoryTable.csv("sites.csv", "site_id", header, "a")
              .row("S1", "2025-01-01T10:00:00", "1")
              .row("S1", "2025-01-01T09:00:00", "2");

      assertThat(fixture.read(table).answers("a")).containsExactly("1");
    }
  }

  @Test
  void withoutADateSeveralRowsOfAUnitAreAProblemThatNamesBoth() {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", "a").row("S1", "1").row("S2", "2").row("S1", "3");

    UnusableInputException thrown =
        catchThrowableOfType(UnusableInputException.class, () -> fixture.read(table));

    assertThat(thrown.kind()).isEqualTo(UnusableInputException.Kind.DATA);
    assertThat(thrown.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "sites.csv:4:1: error: this row is of the same unit as the row at sites.csv:2:1\n"
                + "  hint: say which counts with `--duplicates latest` and a `date` in the"
                + " mapping, or with `combine` or `all`");
  }

  @Test
  void unitsInSeveralFilesAreTheSame() throws UnusableInputException {
    MemoryTable first = table().row("S1", "2025-01-01", "1", "");
    MemoryTable second =
        MemoryTable.csv("more.csv", "site_id", "end", "a", "b")
            .row("S1", "2024-01-01", "2", "")
            .row("S2", "2024-01-01", "3", "");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS, first, second);

    assertThat(read.answers("a")).containsExactly("1", "3");
    assertThat(read.messages())
        .containsExactly(
            "more.csv:2:1: the row gives way to that of the same unit at sites.csv:2:1, which is"
                + " newer");
  }

  @Test
  void combineTakesTheNewestKnownAnswerOfEachIndicator() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2023-01-01", "1", "10")
            .row("S1", "2025-01-01", "", "")
            .row("S1", "2024-01-01", "2", "")
            .row("S1", "", "7", "70");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS.with(Duplicates.COMBINE), table);

    assertThat(read.answers("a")).containsExactly("2");
    assertThat(read.answers("b")).containsExactly("10");
    assertThat(read.books()).isEqualTo(new UnitBooks(1, 3, 0, 0, 0));
  }

  @Test
  void combineTakesNothingOlderThanTheMappingAllows() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2025-01-01", "", "")
            .row("S1", "2024-01-02", "1", "")
            .row("S1", "2024-01-01", "2", "20")
            .row("S1", "", "3", "30")
            .row("S2", "", "4", "")
            .row("S2", "", "", "50");

    Fixture.Read read = fixture.read(DATED_A_YEAR, Fixture.OPTIONS.with(Duplicates.COMBINE), table);

    assertThat(read.answers("a")).containsExactly("1", "4");
    assertThat(read.answers("b")).containsExactly("unknown", "50");
    assertThat(read.codes())
        .containsExactly(
            "duplicate-older", "duplicate-too-old", "duplicate-too-old", "duplicate-undated");
  }

  @Test
  void combineKeepsTheNewestRowsOwnAnswersWhateverStandsLater() throws UnusableInputException {
    MemoryTable table = table().row("S1", "2025-01-01", "1", "").row("S1", "2024-01-01", "2", "20");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS.with(Duplicates.COMBINE), table);

    assertThat(read.answers("a")).containsExactly("1");
    assertThat(read.answers("b")).containsExactly("20");
  }

  @Test
  void allKeepsEachRowAndCountsItsPeopleOnceFromTheNewest() throws UnusableInputException {
    MemoryTable table =
        table()
            .row("S1", "2024-01-01", "1", "")
            .row("S1", "2025-01-01", "2", "")
            .row("S2", "2024-01-01", "3", "")
            .row("S1", "2023-01-01", "4", "");

    Fixture.Read read = fixture.read(DATED, Fixture.OPTIONS.with(Duplicates.ALL), table);

    assertThat(read.ids()).containsExactly("S1", "S1#2", "S2", "S1#3");
    assertThat(read.units())
        .extracting(Fixture.Unit::countsPeople)
        .containsExactly(false, true, true, false);
    assertThat(read.books()).isEqualTo(new UnitBooks(4, 0, 0, 0, 0));
  }

  @Test
  void rowsWithoutAnIdAreSkippedAndCounted() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", "a").row("", "1").row("NA", "2").row("S1", "3");

    Fixture.Read read = fixture.read(table);

    assertThat(read.ids()).containsExactly("S1");
    assertThat(read.books()).isEqualTo(new UnitBooks(1, 0, 0, 2, 0));
    assertThat(read.messages())
        .containsExactly(
            "sites.csv:2:1: the row has no id of a site and is skipped",
            "sites.csv:3:1: the row has no id of a site and is skipped");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfRowsChangesNothingWhereDatesDiffer(long seed) throws UnusableInputException {
    Random random = new Random(seed);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String date = Fixture.AS_OF.minusDays(i + 1L).toString();
      rows.add(new Object[] {"S" + random.nextInt(40), date, random.nextInt(9), ""});
    }
    Map<String, String> before = answers(rows, Duplicates.LATEST);
    Map<String, String> combined = answers(rows, Duplicates.COMBINE);
    Collections.shuffle(rows, random);

    assertThat(answers(rows, Duplicates.LATEST)).isEqualTo(before);
    assertThat(answers(rows, Duplicates.COMBINE)).isEqualTo(combined);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theNumberOfJobsChangesNothing(long seed) throws UnusableInputException {
    Random random = new Random(seed);
    MemoryTable first = table();
    MemoryTable second = MemoryTable.csv("more.csv", "site_id", "end", "a", "b");
    IntStream.range(0, 300)
        .forEach(
            i ->
                (random.nextBoolean() ? first : second)
                    .row(
                        random.nextInt(20) == 0 ? "" : "S" + random.nextInt(60),
                        random.nextInt(5) == 0 ? "" : "2024-01-0" + (1 + random.nextInt(9)),
                        random.nextInt(3) == 0 ? "?" : random.nextInt(9),
                        random.nextInt(3) == 0 ? "" : random.nextInt(9)));

    for (Duplicates way : List.of(Duplicates.LATEST, Duplicates.COMBINE, Duplicates.ALL)) {
      RowOptions options = Fixture.OPTIONS.with(way);
      Fixture.Read alone = fixture.read(DATED, options, 1, first, second);
      assertThat(fixture.read(DATED, options, 7, first, second)).isEqualTo(alone);
      assertThat(alone.books().read()).isEqualTo(300);
    }
  }

  private Map<String, String> answers(List<Object[]> rows, Duplicates way)
      throws UnusableInputException {
    MemoryTable table = table();
    rows.forEach(table::row);
    Map<String, String> answers = new TreeMap<>();
    fixture
        .read(DATED, Fixture.OPTIONS.with(way), table)
        .units()
        .forEach(unit -> answers.put(unit.id(), unit.answers().toString()));
    return answers;
  }

  private static MemoryTable table() {
    return MemoryTable.csv("sites.csv", "site_id", "end", "a", "b");
  }

  private static Mapping dated(Optional<Integer> maxAge) {
    return new Mapping(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Mapping.DateRule(new ColumnRef.Header("end"), Optional.empty())),
        maxAge,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }
}
