package org.pmaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Cause;
import org.pmaudit.compare.GapChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.Incomparable;
import org.pmaudit.compare.ScoreChange;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.result.Printed;
import org.pmaudit.text.Plural;

/** What a comparison is told with, on a terminal as in Markdown. */
final class ComparisonWords {

  private static final int IDS_SHOWN = 6;

  private ComparisonWords() {}

  /** {@code 54.2 → 58.1 (+3.9)}. */
  static String score(ScoreChange change) {
    String both = "%s → %s".formatted(Printed.down(change.before()), Printed.down(change.after()));
    return change
        .points()
        .map(points -> both + " (%s)".formatted(Printed.change(points)))
        .orElse(both);
  }

  /** {@code 2 new, 12 fixed, 1 worse, 4 better, 120 unchanged; 7 cannot be compared}. */
  static String counts(AuditComparison audit) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : List.of(Kind.NEW, Kind.FIXED, Kind.WORSE, Kind.BETTER, Kind.UNCHANGED)) {
      counts.add(audit.count(kind) + " " + kind.word());
    }
    String all = String.join(", ", counts);
    int apart = audit.incomparable().size();
    return apart == 0 ? all : "%s; %s cannot be compared".formatted(all, apart);
  }

  /** {@code 48 sites in both, 1 only before, 2 only after}. */
  static String units(AuditComparison audit) {
    List<String> parts = new ArrayList<>();
    String kind = audit.after().checklist().unit().word();
    parts.add(Plural.of(audit.units().size(), kind) + " in both");
    if (!audit.onlyBefore().isEmpty()) {
      parts.add(audit.onlyBefore().size() + " only before");
    }
    if (!audit.onlyAfter().isEmpty()) {
      parts.add(audit.onlyAfter().size() + " only after");
    }
    return String.join(", ", parts);
  }

  /** {@code data, checklist}. */
  static String causes(Iterable<Cause> causes) {
    List<String> words = new ArrayList<>();
    causes.forEach(cause -> words.add(cause.word()));
    return String.join(", ", words);
  }

  /** {@code new CCCM-S-22, CCCM-S-31; fixed CCCM-S-05}. */
  static String gaps(UnitChange unit) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED)) {
      List<String> ids =
          unit.gaps().stream().filter(gap -> gap.kind() == kind).map(GapChange::criterion).toList();
      if (!ids.isEmpty()) {
        parts.add(kind.word() + " " + ids(ids));
      }
    }
    return String.join("; ", parts);
  }

  private static String ids(List<String> ids) {
    String shown = ids.stream().limit(IDS_SHOWN).collect(Collectors.joining(", "));
    return ids.size() > IDS_SHOWN
        ? "%s and %s more".formatted(shown, ids.size() - IDS_SHOWN)
        : shown;
  }

  static String why(Incomparable.Why why) {
    return switch (why) {
      case UNKNOWN_NOW -> "a gap before, not known now";
      case UNKNOWN_BEFORE -> "a gap now, not known before";
      case CRITERION_GONE -> "a gap before, no longer asked for";
      case CRITERION_CAME -> "a gap now, not asked for before";
    };
  }
}
