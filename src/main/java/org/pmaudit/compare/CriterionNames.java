package org.pmaudit.compare;

import java.util.HashMap;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;

/** The criteria of a checklist by the ids they have or once had. */
final class CriterionNames {

  private final Map<String, String> current = new HashMap<>();

  CriterionNames(Checklist checklist) {
    for (Criterion criterion : checklist.criteria()) {
      criterion.deprecatedIds().forEach(before -> current.put(before, criterion.id()));
    }
    checklist.criteria().forEach(criterion -> current.put(criterion.id(), criterion.id()));
  }

  /** The id of today; an id this checklist never had stays what it is. */
  String of(String criterion) {
    return current.getOrDefault(criterion, criterion);
  }

  boolean has(String criterion) {
    return current.containsKey(criterion);
  }
}
