package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.UnusableInputException;

class CellsTest {

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvFileSource(resources = "cells.csv", delimiter = '|', quoteCharacter = '\'')
  void aCellOfTextReads(String type, String cell, String answer, String code)
      throws UnusableInputException {
    Fixture.Read read = read(type, cell);

    assertThat(read.answers("x")).containsExactly(answer);
    assertThat(read.codes()).isEqualTo(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void cellsOfWorkbooksReadByTheirKind() throws UnusableInputException {
    assertThat(read("count", 1234).answers("x")).containsExactly("1234");
    assertThat(read("number", 1.234).answers("x")).containsExactly("617/500");
    assertThat(read("count", 1.234).codes()).containsExactly("impossible-figure");
    assertThat(read("percent", new MemoryTable.Percent("0.35")).answers("x")).containsExactly("35");
    assertThat(read("percent", new MemoryTable.Percent("1.2")).answers("x"))
        .containsExactly("unknown");
    assertThat(read("count", new MemoryTable.Percent("0.35")).answers("x"))
        .containsExactly("unknown");
    assertThat(read("date", Fixture.AS_OF.minusDays(1)).answers("x")).containsExactly("2025-12-31");
    assertThat(read("count", Fixture.AS_OF).answers("x")).containsExactly("unknown");
    assertThat(read("date", 45688).answers("x")).containsExactly("2025-01-31");
    assertThat(read("yes_no", true).answers("x")).containsExactly("yes");
    assertThat(read("yes_no", 0).answers("x")).containsExactly("no");
    assertThat(read("count", true).answers("x")).containsExactly("unknown");
    assertThat(read("count", new MemoryTable.Fault("#N/A")).codes()).isEmpty();
    assertThat(read("count", new MemoryTable.Fault("#DIV/0!")).codes())
        .containsExactly("unreadable-answer");
  }

  @Test
  void anUnreadableAnswerIsShownWithItsPlaceUnlessItCouldBeAPersons()
      throws UnusableInputException {
    assertThat(read("count", "about 50").messages())
        .containsExactly("sites.csv:2:2: x: `about 50` cannot be read as a count");
    assertThat(read("yes_no", "maybe").messages())
        .containsExactly("sites.csv:2:2: x: `maybe` cannot be read as yes or no");
    for (String personal :
        List.of(
            "Amina Yusuf",
            "Amina",
            "محمد علي",
            "+211 912 345 678",
            "a@b.org",
            "AB1234567",
            "ask Amina Yusuf",
            "call 0912345678")) {
      assertThat(read("count", personal).messages())
          .containsExactly("sites.csv:2:2: x: the cell cannot be read as a count");
    }
    assertThat(read("date", "some time ago").messages())
        .containsExactly("sites.csv:2:2: x: the cell cannot be read as a date");
  }

  private static Fixture.Read read(String type, Object cell) throws UnusableInputException {
    IndicatorType of = IndicatorType.valueOf(type.toUpperCase(Locale.ROOT));
    return new Fixture()
        .add("x", of)
        .read(MemoryTable.csv("sites.csv", "site_id", "x").row("S1", cell));
  }
}
