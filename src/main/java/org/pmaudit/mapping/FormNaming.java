package org.pmaudit.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Measure;
import org.pmaudit.dataset.FormNames;
import org.pmaudit.text.Folding;

/** Tells which indicators of checklists the questions of a form ask for. */
public final class FormNaming {

  /** A text that is longer than any label asks for nothing. */
  private static final int LONGEST = 500;

  private final Map<Checklist, QuestionNames> names = new LinkedHashMap<>();

  private FormNaming(List<Checklist> checklists) {
    checklists.forEach(each -> names.put(each, new QuestionNames(each)));
  }

  /** The names of every indicator, and of the criteria that are judged from one alone. */
  public static FormNames of(List<Checklist> checklists) {
    return new FormNames(() -> known(checklists));
  }

  private static FormNames.Known known(List<Checklist> checklists) {
    Set<String> units = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    for (Checklist checklist : checklists) {
      units.add(checklist.unit().idIndicator());
      named.add(checklist.unit().nameIndicator());
    }
    return new FormNames.Known(new FormNaming(checklists)::question, units, named);
  }

  private Optional<FormNames.Question> question(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Set<String> direct = new LinkedHashSet<>();
    Set<String> judged = new LinkedHashSet<>();
    names.forEach((checklist, of) -> add(checklist, of.of(text), direct, judged));
    names.keySet().stream()
        .map(checklist -> checklist.unit().idIndicator())
        .filter(id -> Folding.fold(id).equals(Folding.fold(text)))
        .forEach(direct::add);
    Set<String> ids = direct.isEmpty() ? judged : direct;
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormNames.Question(words(text), List.copyOf(ids), !direct.isEmpty()));
  }

  private String words(String text) {
    String words = text;
    for (QuestionNames each : names.values()) {
      words = each.words(words);
    }
    return words;
  }

  private static void add(
      Checklist checklist,
      Optional<QuestionNames.Name> name,
      Set<String> direct,
      Set<String> judged) {
    if (name.isEmpty()) {
      return;
    }
    String target = name.get().target();
    if (checklist.indicators().containsKey(target)) {
      direct.add(target);
    } else if (checklist.criterion(target).measure() instanceof Measure.Single single) {
      judged.add(single.indicator());
    }
  }
}
