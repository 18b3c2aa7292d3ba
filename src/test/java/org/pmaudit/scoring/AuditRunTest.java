package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Derivation.Operation;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Evidence;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.UnitResult;

class AuditRunTest {

  private static final Checklist CHECKLIST =
      new Fixture()
          .count("latrines")
          .derived("per", IndicatorType.NUMBER, Operation.RATIO, "population", "latrines")
          .yesNo("lock")
          .criterion("C-1", "per", Fixture.max("20"), Fixture.max("50"))
          .criterion("C-2", "lock", Fixture.is("yes"))
          .checklist();

  private static List<Given.Unit> units(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Given.Unit(
                    "U%s".formatted(1000 + i),
                    Map.of(
                        "population", Integer.toString(100 + i % 7),
                        "latrines", Integer.toString(1 + i % 9),
                        "lock", i % 3 == 0 ? "no" : "yes")))
        .toList();
  }

  private static List<UnitSlice> slices(List<Given.Unit> units, int size) {
    List<UnitSlice> slices = new ArrayList<>();
    for (int from = 0; from < units.size(); from += size) {
      slices.add(Given.slice(CHECKLIST, units.subList(from, Math.min(units.size(), from + size))));
    }
    return slices;
  }

  /** Keeps the ids of units by the number of their part. */
  private static final class Ids implements UnitStream {
    private final Map<Integer, List<String>> parts = new ConcurrentSkipListMap<>();

    @Override
    public Part open(int number) {
      List<String> ids = new ArrayList<>();
      return new Part() {
        @Override
        public void unit(UnitResult unit) {
          ids.add(unit.id());
        }

        @Override
        public void close() {
          parts.put(number, ids);
        }
      };
    }

    private List<String> all() {
      return parts.values().stream().flatMap(List::stream).toList();
    }
  }

  @ParameterizedTest(name = "{0} jobs")
  @ValueSource(ints = {1, 2, 8})
  void everyUnitIsStreamedInTheOrderOfRowsThoughFewAreKept(int jobs) throws Exception {
    List<Given.Unit> units = units(500);
    Ids ids = new Ids();
    RunOptions options =
        new RunOptions(jobs, KeepUnits.worst(10), Optional.empty(), Optional.of(ids));
    AuditRun run = new AuditRun(CompiledChecklist.of(CHECKLIST, Given.AS_OF), options);

    ReadBooks first = run.read(slices(units.subList(0, 300), 20));
    run.read(slices(units.subList(300, 500), 50));
    Audit audit = run.audit(List.of());

    assertThat(first).isEqualTo(new ReadBooks(new UnitBooks(300, 0, 0, 0, 0), 300));
    assertThat(ids.all()).isEqualTo(units.stream().map(Given.Unit::id).toList());
    assertThat(audit.summary().units()).isEqualTo(500);
    assertThat(audit.unitsComplete()).isFalse();
    assertThat(audit.units()).hasSize(10).isSortedAccordingTo(UnitResult.WORST_FIRST);
  }

  @Test
  void worstUnitsAreTheFirstOfAllUnits() {
    List<Given.Unit> units = units(400);
    Audit all = Given.audit(CHECKLIST, options(KeepUnits.ALL), slices(units, 400));
    Audit worst = Given.audit(CHECKLIST, options(KeepUnits.worst(37)), slices(units, 15));

    assertThat(all.units()).hasSize(400).isSortedAccordingTo(UnitResult.WORST_FIRST);
    assertThat(worst.units().stream().map(UnitResult::id).toList())
        .isEqualTo(all.units().subList(0, 37).stream().map(UnitResult::id).toList());
    assertThat(worst.summary()).isEqualTo(all.summary());
  }

  private static RunOptions options(KeepUnits keep) {
    return new RunOptions(2, keep, Optional.empty(), Optional.empty());
  }

  @Test
  void upToTenThousandUnitsAreKeptAndOfMoreTheWorstThousand() {
    assertThat(Given.audit(CHECKLIST, units(10_000)).units()).hasSize(10_000);
    Audit cut = Given.audit(CHECKLIST, units(10_001));

    assertThat(cut.units()).hasSize(1_000);
    assertThat(cut.unitsComplete()).isFalse();
    Audit none = Given.audit(CHECKLIST, options(KeepUnits.NONE), slices(units(3), 3));
    assertThat(none.units()).isEmpty();
    assertThat(none.unitsComplete()).isFalse();
  }

  @ParameterizedTest(name = "{0} jobs")
  @ValueSource(ints = {1, 2, 8})
  void theFirstFaultInTheDataCountsAndNothingOfTheTableDoes(int jobs) throws Exception {
    List<UnitSlice> slices = new ArrayList<>(slices(units(100), 10));
    slices.set(3, broken("row 31"));
    slices.set(7, broken("row 71"));
    RunOptions options =
        new RunOptions(jobs, KeepUnits.DEFAULT, Optional.empty(), Optional.empty());
    AuditRun run = new AuditRun(CompiledChecklist.of(CHECKLIST, Given.AS_OF), options);
    run.read(slices(units(5), 5));

    assertThatThrownBy(() -> run.read(slices))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("sites.csv: error: row 31");
    Audit audit = run.audit(List.of());
    assertThat(audit.summary().units()).isEqualTo(5);
    assertThat(audit.units()).hasSize(5);
    assertThat(audit.unitsComplete()).isTrue();
  }

  @ParameterizedTest(name = "{0} jobs")
  @ValueSource(ints = {1, 2, 8})
  void ofATryThatFailsNothingIsLeftAndTheTableCanBeReadInAnotherWay(int jobs) throws Exception {
    List<UnitSlice> failing = new ArrayList<>(slices(units(100), 10));
    failing.set(
        7,
        (sink, notes) -> {
          throw new IllegalStateException("a unit has several rows");
        });
    RunOptions options =
        new RunOptions(jobs, KeepUnits.DEFAULT, Optional.empty(), Optional.empty());
    AuditRun run = new AuditRun(CompiledChecklist.of(CHECKLIST, Given.AS_OF), options);

    assertThat(run.tryToRead(failing)).isEmpty();
    assertThat(run.read(slices(units(5), 5)).judged()).isEqualTo(5);
    Audit audit = run.audit(List.of());
    assertThat(audit.summary().units()).isEqualTo(5);
    assertThat(audit.units()).hasSize(5);
    assertThat(audit.unitsComplete()).isTrue();
  }

  private static UnitSlice broken(String what) {
    return (sink, notes) -> {
      throw UnusableInputException.data(Problem.at(new Place.InFile("sites.csv"), what));
    };
  }

  @Test
  void aStreamThatCannotBeWrittenIsAnOutputFault() {
    UnitStream full =
        number ->
            new UnitStream.Part() {
              @Override
              public void unit(UnitResult unit) throws IOException {
                throw new IOException("disk full");
              }

              @Override
              public void close() {}
            };
    RunOptions options = new RunOptions(1, KeepUnits.DEFAULT, Optional.empty(), Optional.of(full));
    AuditRun run = new AuditRun(CompiledChecklist.of(CHECKLIST, Given.AS_OF), options);

    assertThatThrownBy(() -> run.read(slices(units(5), 5)))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void evidenceOfADerivedAnswerNamesTheCellsOfItsParts() {
    UnitResult unit = Given.unit(CHECKLIST, "population", "800", "latrines", "20");

    assertThat(unit.gaps().get(0).evidence())
        .extracting(Evidence::indicator, evidence -> evidence.place().map(Place::toString))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("per", Optional.empty()),
            org.assertj.core.groups.Tuple.tuple("population", Optional.of("given.csv:2:5")),
            org.assertj.core.groups.Tuple.tuple("latrines", Optional.of("given.csv:2:6")));
  }

  @Test
  void aColumnWinsOverWhatIsDerivedAndTheDifferenceIsNoted() {
    Map<String, String> column = new TreeMap<>();
    column.put("population", "100");
    column.put("latrines", "3");
    column.put("per", "33.3");
    Map<String, String> wrong = new TreeMap<>(column);
    wrong.put("per", "18");
    Map<String, String> infinite = new TreeMap<>(wrong);
    infinite.put("latrines", "0");

    Audit audit =
        Given.audit(
            CHECKLIST,
            List.of(
                new Given.Unit("A", column),
                new Given.Unit("B", wrong),
                new Given.Unit("C", infinite)));

    assertThat(audit.dataQuality())
        .containsExactly(
            note(3, "`per` reads 18.0, but `population` and `latrines` make it 33.3"),
            note(4, "`per` reads 18.0, but `population` and `latrines` make it infinite"));
    assertThat(audit.summary().criteria().get(0).met()).isEqualTo(2);
  }

  private static Note note(long row, String message) {
    return new Note(
        "derived-differs",
        new Place.InText("given.csv", row, 7),
        message + "; what it reads is used");
  }
}
