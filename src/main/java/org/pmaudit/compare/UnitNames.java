package org.pmaudit.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmaudit.result.UnitResult;

/**
 * The units of an audit by the name they have in a gap's key. Where each row of X was kept as a
 * unit, X, X#2 and X#3 are numbered by the order of rows, so all of them are X here.
 */
final class UnitNames {

  private static final Pattern NUMBERED = Pattern.compile("(.+)#\\d{1,9}", Pattern.DOTALL);

  private final Set<String> repeated = new HashSet<>();

  static UnitNames of(List<UnitResult> units) {
    Set<String> candidates = new HashSet<>();
    for (UnitResult unit : units) {
      Matcher numbered = NUMBERED.matcher(unit.id());
      if (numbered.matches()) {
        candidates.add(numbered.group(1));
      }
    }
    UnitNames names = new UnitNames();
    if (!candidates.isEmpty()) {
      units.stream().map(UnitResult::id).filter(candidates::contains).forEach(names.repeated::add);
    }
    return names;
  }

  String of(String unit) {
    Matcher numbered = NUMBERED.matcher(unit);
    return numbered.matches() && repeated.contains(numbered.group(1)) ? numbered.group(1) : unit;
  }
}
