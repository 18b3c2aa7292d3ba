package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Criterion;

class HelpTextTest {

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#ids")
  void everyCriterionIsExplainedOnceWhereItIsMeasured(String id) {
    Questionnaire questionnaire = Questionnaire.of(Shipped.checklist(id));
    HelpText help = new HelpText(questionnaire, new Phrases("en"));
    List<String> explained = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      for (Criterion criterion : question.criteria()) {
        if (help.of(question).contains(criterion.id() + ": ")) {
          explained.add(criterion.id());
          assertThat(CriterionInputs.of(criterion).onlyConditional(question.id()))
              .as("%s only decides whether %s applies", question.id(), criterion.id())
              .isFalse();
        }
      }
    }
    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            Shipped.checklist(id).criteria().stream().map(Criterion::id).toList());
  }

  @Test
  void whatOnlyDecidesNamesTheCriteria() {
    Questionnaire questionnaire = Questionnaire.of(Shipped.checklist("cccm-site"));
    Question shared =
        questionnaire.questions().stream()
            .filter(question -> question.id().equals("latrines_shared"))
            .findFirst()
            .orElseThrow();
    assertThat(new HelpText(questionnaire, new Phrases("en")).of(shared))
        .startsWith("Used for: CCCM-S-");
  }
}
