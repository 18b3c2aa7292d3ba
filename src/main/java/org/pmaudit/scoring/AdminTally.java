package org.pmaudit.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.AdminSummary;

/**
 * Adds up units by admin area, by code, else by name. Beyond {@link AdminSummary#MOST} areas there
 * are none.
 */
final class AdminTally {

  private static final int NONE = -1;

  private final CompiledChecklist compiled;
  private final int codeSlot;
  private final int nameSlot;
  private final Map<String, Group> groups = new TreeMap<>();
  private boolean tooMany;

  /** One area; of the names that go with a code the first in the order of characters stands. */
  private static final class Group {
    private final UnitTally units;
    private String name = "";

    private Group(UnitTally units) {
      this.units = units;
    }

    private void name(String other) {
      if (name.isEmpty() || (!other.isEmpty() && other.compareTo(name) < 0)) {
        name = other;
      }
    }
  }

  AdminTally(CompiledChecklist compiled, AdminLevel level) {
    this.compiled = compiled;
    this.codeSlot = compiled.slot(level.code()).orElse(NONE);
    this.nameSlot = compiled.slot(level.areaName()).orElse(NONE);
  }

  void add(UnitScore unit, Answers answers, boolean ranked, UnitPeople people) {
    String code = text(answers, codeSlot);
    String name = text(answers, nameSlot);
    if (!tooMany) {
      Group group = group(code.isEmpty() ? name : code);
      group.units.add(unit, ranked, people);
      if (!code.isEmpty()) {
        group.name(name);
      }
      limit();
    }
  }

  private static String text(Answers answers, int slot) {
    return slot != NONE && answers.isKnown(slot) ? answers.text(slot) : "";
  }

  private Group group(String id) {
    return groups.computeIfAbsent(id, any -> new Group(new UnitTally(compiled.areas())));
  }

  private void limit() {
    if (groups.size() > AdminSummary.MOST) {
      tooMany = true;
      groups.clear();
    }
  }

  void addAll(AdminTally other) {
    tooMany |= other.tooMany;
    if (tooMany) {
      groups.clear();
      return;
    }
    other.groups.forEach(
        (id, theirs) -> {
          Group group = group(id);
          group.units.addAll(theirs.units);
          group.name(theirs.name);
        });
    limit();
  }

  List<AdminSummary> summaries() {
    return groups.entrySet().stream()
        .map(
            entry -> {
              String name = entry.getValue().name;
              Optional<String> shown = name.isEmpty() ? Optional.empty() : Optional.of(name);
              return entry.getValue().units.summary(entry.getKey(), shown);
            })
        .sorted(AdminSummary.WORST_FIRST)
        .toList();
  }
}
