package org.pmaudit.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.checklist.YamlNode;
import org.pmaudit.text.DidYouMean;

/** The indicators of all checklists of a run, which a mapping may name. */
final class KnownIndicators {

  private final Map<String, Indicator> byId = new LinkedHashMap<>();
  private final Map<String, Indicator> byOldId = new LinkedHashMap<>();

  KnownIndicators(List<Checklist> checklists) {
    for (Checklist checklist : checklists) {
      byId.putAll(checklist.indicators());
    }
    for (Indicator indicator : byId.values()) {
      indicator.deprecatedIds().forEach(old -> byOldId.putIfAbsent(old, indicator));
    }
  }

  Set<String> ids() {
    return byId.keySet();
  }

  /** The indicator a key names by its id or by one it had before; none is a problem of the file. */
  Optional<Indicator> named(YamlNode.Scalar key, YamlFile file) {
    Optional<Indicator> found = Optional.ofNullable(byId.get(key.text())).or(() -> old(key.text()));
    if (found.isEmpty()) {
      file.problem(
          key.mark(),
          "no checklist of this run has an indicator `%s`".formatted(key.text()),
          DidYouMean.hint(key.text(), byId.keySet())
              .orElse("`pmaudit show` of a checklist lists its indicators"));
    }
    return found;
  }

  private Optional<Indicator> old(String id) {
    return Optional.ofNullable(byOldId.get(id));
  }
}
