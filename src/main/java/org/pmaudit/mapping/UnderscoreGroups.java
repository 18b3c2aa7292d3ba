package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Table;

/**
 * Finds the questions in the headers of a survey platform's download that puts the names of groups
 * before them with {@code _} between: {@code site_population}. Names have that sign too, so only
 * what stands before several indicators' ids is taken for a group.
 */
final class UnderscoreGroups {

  private static final int ENOUGH = 2;

  private final Checklist checklist;
  private final Map<String, Set<String>> idsByGroup = new HashMap<>();

  private UnderscoreGroups(Checklist checklist) {
    this.checklist = checklist;
  }

  /** The names of a table's columns. */
  static List<HeaderNames> names(Table table, Checklist checklist) {
    List<HeaderNames> plain = HeaderNames.of(table.columns());
    if (SurveySource.of(table).isEmpty()) {
      return plain;
    }
    UnderscoreGroups groups = new UnderscoreGroups(checklist);
    plain.forEach(groups::count);
    groups.idsByGroup.values().removeIf(ids -> ids.size() < ENOUGH);
    return plain.stream().map(groups::named).toList();
  }

  private void count(HeaderNames names) {
    String header = names.column().header().strip();
    for (String id : checklist.indicators().keySet()) {
      if (header.endsWith("_" + id) && header.length() > id.length() + 1) {
        String group = header.substring(0, header.length() - id.length() - 1);
        idsByGroup.computeIfAbsent(group, any -> new HashSet<>()).add(id);
      }
    }
  }

  private HeaderNames named(HeaderNames names) {
    String header = names.column().header().strip();
    List<String> questions = new ArrayList<>();
    if (!checklist.indicators().containsKey(header)) {
      idsByGroup.keySet().stream()
          .filter(group -> header.startsWith(group + "_"))
          .flatMap(group -> question(header.substring(group.length() + 1)).stream())
          .forEach(questions::add);
    }
    return questions.size() == 1 ? names.inGroup(questions.get(0)) : names;
  }

  /** The question, or the question and the option after a slash. */
  private Optional<String> question(String rest) {
    if (checklist.indicators().containsKey(rest)) {
      return Optional.of(rest);
    }
    return checklist.indicators().values().stream()
        .filter(indicator -> indicator.type() == IndicatorType.CHOICES)
        .filter(indicator -> rest.startsWith(indicator.id() + "_"))
        .filter(indicator -> isOption(indicator, rest.substring(indicator.id().length() + 1)))
        .map(one -> one.id() + "/" + rest.substring(one.id().length() + 1))
        .findFirst();
  }

  private static boolean isOption(Indicator indicator, String text) {
    return indicator.choiceIndex(text) >= 0 || MissingWords.says(text);
  }
}
