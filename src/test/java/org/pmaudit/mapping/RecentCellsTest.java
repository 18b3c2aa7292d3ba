package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.UnusableInputException;

/** A column of many cells reads as its cells do each by itself, whatever was read before. */
class RecentCellsTest {

  private static final List<Object> CELLS =
      List.of(
          "yes",
          "No",
          "1",
          "0",
          1,
          0,
          true,
          false,
          "12",
          12,
          "12 ",
          " 12",
          "-3",
          "1.5",
          1.5,
          "é",
          "",
          "NA",
          "maybe",
          "about 50",
          "999999999999",
          "12345678",
          "123456789",
          "a\u0000b",
          "ab");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aCellReadsAsItDoesByItself(long seed) throws UnusableInputException {
    Random random = new Random(seed);
    for (IndicatorType type :
        List.of(IndicatorType.YES_NO, IndicatorType.COUNT, IndicatorType.EXTENT)) {
      MemoryTable table = MemoryTable.csv("sites.csv", "site_id", "x");
      List<String> alone = new ArrayList<>();
      int unreadable = 0;
      for (int i = 1; i <= 200; i++) {
        Object cell =
            random.nextBoolean() ? CELLS.get(random.nextInt(CELLS.size())) : random.nextInt(2000);
        table.row("S" + i, cell);
        Fixture.Read one = read(type, MemoryTable.csv("sites.csv", "site_id", "x").row("S1", cell));
        alone.addAll(one.answers("x"));
        unreadable += one.codes().contains("unreadable-answer") ? 1 : 0;
      }
      Fixture.Read all = read(type, table);

      assertThat(all.answers("x")).isEqualTo(alone);
      assertThat(all.messages())
          .anySatisfy(message -> assertThat(message).contains("cannot be read"))
          .filteredOn(message -> message.contains("cannot be read"))
          .hasSize(Math.min(unreadable, 20));
    }
  }

  private static Fixture.Read read(IndicatorType type, MemoryTable table)
      throws UnusableInputException {
    return new Fixture().add("x", type).read(table);
  }
}
