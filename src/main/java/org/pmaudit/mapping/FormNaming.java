package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.FormNames;
import org.pmaudit.text.Folding;

/** What forms call the questions of checklists. */
public final class FormNaming {

  private FormNaming() {}

  /** The ids, labels, questions and synonyms of every indicator. */
  public static FormNames of(List<Checklist> checklists) {
    return new FormNames(() -> known(checklists));
  }

  private static FormNames.Known known(List<Checklist> checklists) {
    Set<String> questions = new HashSet<>();
    Set<String> unitIds = new HashSet<>();
    for (Checklist checklist : checklists) {
      checklist.indicators().values().forEach(each -> questions.addAll(folded(each)));
      String id = checklist.unit().idIndicator();
      Indicator indicator = checklist.indicators().get(id);
      unitIds.addAll(indicator == null ? Set.of(Folding.fold(id)) : folded(indicator));
    }
    questions.remove("");
    return new FormNames.Known(questions, unitIds);
  }

  /** Every name of an indicator, folded. */
  static Set<String> folded(Indicator indicator) {
    List<String> names = new ArrayList<>(List.of(indicator.id()));
    names.addAll(indicator.deprecatedIds());
    names.addAll(indicator.synonyms());
    names.addAll(indicator.label().byLanguage().values());
    indicator.question().ifPresent(question -> names.addAll(question.byLanguage().values()));
    Set<String> folded = new TreeSet<>();
    names.forEach(name -> folded.add(Folding.fold(name)));
    return folded;
  }
}
