package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmaudit.dataset.Fixture.headers;
import static org.pmaudit.dataset.Fixture.messages;
import static org.pmaudit.dataset.Fixture.read;
import static org.pmaudit.dataset.Fixture.table;
import static org.pmaudit.dataset.Fixture.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledFormTest {

  private static final ReadOptions KNOWN =
      ReadOptions.DETECT.withForm(
          new FormNames(
              () ->
                  new FormNames.Known(
                      Set.of("project id", "population", "is there a fence", "fence"),
                      Set.of("project id"))));

  @TempDir private Path folder;

  private Table form(String text) {
    return table(KNOWN, write(folder, "form.csv", text));
  }

  @Test
  void anAnswerIsFoundInItsOwnCell() {
    Table table = form("A title\nQuestion,Reply\nPopulation,5\nIs there a fence?,yes\n");
    assertThat(headers(table)).containsExactly("", "Population", "Is there a fence?");
    long row = read(table).numbers().get(0);
    assertThat(table.place(row, 2).toString()).endsWith("form.csv:4:2");
  }

  @Test
  void theColumnCalledAnswerIsReadWhereverItStands() {
    Table table =
        form("No,Question,How to answer,Réponse\n1,Population,number,5\n2,Fence,word,yes\n");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "5", "yes"));
  }

  @Test
  void aFormWithoutAnIdTakesTheNameOfItsFileAndSaysSo() {
    Table table = form("Project ID,\nPopulation,5\nFence,yes\n");
    assertThat(read(table).rows()).containsExactly(List.of("form.csv", "5", "yes"));
    assertThat(messages(table.layoutNotes())).containsExactly("form-without-id form.csv:1:1");
  }

  @Test
  void anIdThatIsGivenNeedsNoNote() {
    Table table = form("Project ID,P7\nPopulation,5\n");
    assertThat(headers(table)).containsExactly("", "Project ID", "Population");
    assertThat(table.layoutNotes()).isEmpty();
  }

  @Test
  void answersBesideUnknownQuestionsAreLeftAsideAndNoted() {
    Table table = form("Population,5\nFence,yes\nBudget,900\nRegion,North\nRemarks,\n");
    assertThat(headers(table)).containsExactly("", "Population", "Fence");
    assertThat(messages(table.layoutNotes()))
        .containsExactlyInAnyOrder(
            "form-without-id form.csv:1:1",
            "unknown-question form.csv:3:1",
            "unknown-question form.csv:4:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project_id,population,fence\nP1,5,yes\n",
        "Project ID,P1,P2\nPopulation,5,6\nFence,yes,no\n",
        "type,name,label\ntext,population,Population\ntext,fence,Fence\n",
        "Population\n5\n6\n",
        "Budget,5\nRegion,North\n"
      })
  void whatIsNoFormIsReadAsATable(String text) {
    assertThat(form(text).unitColumn()).isEmpty();
  }
}
