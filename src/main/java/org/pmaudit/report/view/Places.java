package org.pmaudit.report.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.AdminSummary;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** Which of a summary's admin areas a unit lies in. */
public final class Places {

  private final Optional<AdminLevel> by;
  private final List<AdminSummary> groups;
  private final Map<String, Integer> order = new HashMap<>();

  public Places(Summary summary) {
    this.by = summary.by();
    this.groups = summary.groups();
    for (int i = 0; i < groups.size(); i++) {
      order.put(groups.get(i).id(), i);
    }
  }

  public List<AdminSummary> groups() {
    return groups;
  }

  /** The place of the unit's area among the groups; -1 where units are not grouped. */
  public int of(UnitResult unit) {
    return order.getOrDefault(id(unit), order.getOrDefault("", -1));
  }

  private String id(UnitResult unit) {
    return by.map(
            level ->
                unit.admin()
                    .getOrDefault(level.code(), unit.admin().getOrDefault(level.areaName(), "")))
        .orElse("");
  }

  /** The name of the unit's area, else its code; absent where it has none. */
  public Optional<String> name(UnitResult unit) {
    int at = of(unit);
    return at < 0 ? Optional.empty() : name(groups.get(at));
  }

  /** An area's name, else its code; absent for the units that name none. */
  public static Optional<String> name(AdminSummary group) {
    return group.name().or(() -> Optional.of(group.id())).filter(name -> !name.isEmpty());
  }
}
