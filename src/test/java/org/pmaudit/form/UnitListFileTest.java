package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

class UnitListFileTest {

  private static final Checklist SITE = Shipped.checklist("cccm-site");

  private final Notes notes = new Notes();

  @ParameterizedTest
  @ValueSource(
      strings = {"site_id,site_name", "ID,Name", "Code du site,Nom du site", "SSID,camp name"})
  void findsIdsAndNamesByTheirUsualHeaders(String header) throws Exception {
    assertThat(read("region," + header + "\nEast,S1,North\nEast,S2,\n"))
        .containsExactly(
            new FormUnit("S1", Optional.of("North")), new FormUnit("S2", Optional.empty()));
  }

  @Test
  void aUnitThatStandsTwiceGetsOneRowAndIsNotedAtItsCell() throws Exception {
    assertThat(read("id,name\nS1,a\nS2,c\nS1,b\n"))
        .containsExactly(
            new FormUnit("S1", Optional.of("a")), new FormUnit("S2", Optional.of("c")));
    assertThat(notes.all())
        .containsExactly(
            new Note(
                "repeated-unit",
                new Place.InText("stdin", 4, 1),
                "this unit stands in a row above already, and gets one row"));
  }

  @Test
  void aFileWithoutIdsIsAProblemThatNamesTheHeader() {
    assertThat(problems("district,camp\nEast,b\n"))
        .containsExactly(
            "stdin:1:1: error: no column with the codes of units was found\n"
                + "  hint: head it `site_id`, and a column of names `site_name`");
  }

  private List<FormUnit> read(String csv) throws UnusableInputException {
    Table table = Forms.tables(csv.getBytes(StandardCharsets.UTF_8)).get(0);
    return UnitListFile.read(table, SITE.unit(), List.copyOf(SITE.indicators().values()), notes)
        .units();
  }

  private List<String> problems(String csv) {
    UnusableInputException unusable =
        catchThrowableOfType(UnusableInputException.class, () -> read(csv));
    return unusable.problems().stream().map(Object::toString).toList();
  }
}
