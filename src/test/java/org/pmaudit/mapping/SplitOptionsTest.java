package org.pmaudit.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.UnusableInputException;

/** Questions with several answers whose options have a column each. */
class SplitOptionsTest {

  private final Fixture fixture =
      new Fixture().choices("groups", IndicatorType.CHOICES, "women", "men", "girls");

  @ParameterizedTest(name = "women {0}, men {1}, don't know {2}, boys {3}: {4} {5}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1, 0, 0, 0, women, \"\"",
        "True, FALSE, False, n/a, women, \"\"",
        "1.0, x, \"\", \"\", women men, \"\"",
        "\"\", \"\", \"\", \"\", unknown, \"\"",
        "n/a, NA, \"\", \"\", unknown, \"\"",
        "0, 0, 0, 0, unknown, SM-AMBIGUOUS",
        "False, 0, \"\", n/a, unknown, SM-AMBIGUOUS",
        "0, 0, 1, 0, unknown, \"\"",
        "1, 0, 0, 1, unknown, unreadable-answer",
        "0, 0, 0, 1, unknown, unreadable-answer",
        "3, 0, 0, 0, unknown, unreadable-answer",
      })
  void withoutAColumnOfAllTheirTicksTell(
      String women, String men, String dnk, String boys, String answer, String code)
      throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv(
                "a.csv",
                "site_id",
                "g/groups/women",
                "g/groups/men",
                "g/groups/dnk",
                "g/groups/boys")
            .row("S1", women, men, dnk, boys);

    Fixture.Read read = fixture.read(table);

    assertThat(read.answers("groups")).containsExactly(answer);
    assertThat(read.codes()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest(name = "groups {0}, women {1}, boys {2}: {3} {4}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "women, 1, 0, women, \"\"",
        "\"\", 0, 0, unknown, \"\"",
        "\"\", 1, 0, unknown, \"\"",
        "men, 1, 0, men, contradictory-answer",
        "boys, 0, 1, unknown, unreadable-answer",
        "women boys, 1, 1, unknown, unreadable-answer",
      })
  void whatStandsTogetherCounts(String all, String women, String boys, String answer, String code)
      throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("a.csv", "site_id", "groups", "groups/women", "groups/boys")
            .row("S1", all, women, boys);

    Fixture.Read read = fixture.read(table);

    assertThat(read.answers("groups")).containsExactly(answer);
    assertThat(read.codes()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q7", "main/q7", "main-q7", "main.q7"})
  void aMappingNamesTheQuestionThoughOnlyItsOptionsHaveColumns(String question)
      throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("a.csv", "site_id", question + "/women", question + "/men")
            .row("S1", "1", "0");
    Mapping mapping =
        MappingFile.read(
            YamlFile.of("m.yaml", "columns: {groups: {header: q7}}".getBytes(UTF_8)),
            List.of(fixture.checklist()));

    assertThat(fixture.read(mapping, Fixture.OPTIONS, table).answers("groups"))
        .containsExactly("women");
  }
}
