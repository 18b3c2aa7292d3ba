package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Cause;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.GapChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.Incomparable;
import org.pmaudit.compare.ScoreChange;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;

/** What a comparison is told with, in the language of its reader. */
public final class ChangeWords {

  private static final List<Kind> COUNTED =
      List.of(Kind.NEW, Kind.FIXED, Kind.WORSE, Kind.BETTER, Kind.UNCHANGED);
  private static final int IDS_SHOWN = 6;

  private final Words words;

  public ChangeWords(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /** {@code before.json (1 March 2026) → after.json (1 June 2026)}. */
  public String sides(Comparison comparison) {
    return words.text(
        "compare.sides",
        words.isolated(comparison.before().name()),
        words.date(comparison.before().result().asOf()),
        words.isolated(comparison.after().name()),
        words.date(comparison.after().result().asOf()));
  }

  /** {@code Sites of Acme 1.0.0 → 1.1.0}. */
  public String checklist(AuditComparison audit) {
    String before = audit.before().checklist().version();
    String after = audit.after().checklist().version();
    String version = before.equals(after) ? after : words.text("compare.from_to", before, after);
    return words.phrase(audit.after().checklist().title()) + " " + version;
  }

  /** {@code 54.2 → 58.1 (+3.9)}. */
  public String score(ScoreChange change) {
    String both =
        words.text("compare.from_to", words.down(change.before()), words.down(change.after()));
    return change
        .points()
        .map(points -> words.text("compare.change", both, words.gain(points)))
        .orElse(both);
  }

  /** {@code Score 54.2 → 58.1 (+3.9)}. */
  public String mean(AuditComparison audit) {
    return words.text("compare.score", score(audit.score()));
  }

  /** {@code Cause: data, checklist version}, or that nothing changed. */
  public String cause(AuditComparison audit) {
    return audit.causes().isEmpty()
        ? words.text("compare.same")
        : words.text("compare.cause", causes(audit.causes()));
  }

  /** {@code data, checklist version}. */
  public String causes(Iterable<Cause> causes) {
    List<String> named = new ArrayList<>();
    causes.forEach(cause -> named.add(words.text("cause." + cause.word())));
    return words.joined(named);
  }

  /** {@code 2 new, 12 fixed, 1 worse, 4 better, 120 unchanged, 7 not comparable}. */
  public String counts(AuditComparison audit) {
    List<String> counts = new ArrayList<>();
    COUNTED.forEach(kind -> counts.add(count(audit.count(kind), kind(kind))));
    int apart = audit.incomparable().size();
    if (apart > 0) {
      counts.add(count(apart, words.text("change.apart")));
    }
    return words.joined(counts);
  }

  private String count(long number, String word) {
    return words.text("change.count", number, word);
  }

  /** {@code 48 sites in both, 1 only before, 2 only after}. */
  public String units(AuditComparison audit) {
    List<String> parts = new ArrayList<>();
    String both = words.units(audit.after().checklist().unit(), audit.units().size());
    parts.add(words.text("compare.both", both));
    if (!audit.onlyBefore().isEmpty()) {
      parts.add(words.text("compare.only_before", audit.onlyBefore().size()));
    }
    if (!audit.onlyAfter().isEmpty()) {
      parts.add(words.text("compare.only_after", audit.onlyAfter().size()));
    }
    return words.joined(parts);
  }

  public String kind(Kind kind) {
    return words.text("baseline." + kind.word());
  }

  /** {@code new CCCM-S-22, CCCM-S-31; fixed CCCM-S-05}. */
  public String gaps(UnitChange unit) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED)) {
      List<String> ids =
          unit.gaps().stream().filter(gap -> gap.kind() == kind).map(GapChange::criterion).toList();
      if (!ids.isEmpty()) {
        parts.add(kind(kind) + " " + ids(ids));
      }
    }
    return String.join("; ", parts);
  }

  /** {@code accepted now CCCM-S-22}. */
  public String waivers(UnitChange unit) {
    return unit.gaps().stream()
        .filter(GapChange::isOfWaiver)
        .map(
            gap ->
                words.text(gap.isWaivedNow() ? "waiver.accepted" : "waiver.open")
                    + " "
                    + gap.criterion())
        .collect(Collectors.joining("; "));
  }

  private static String ids(List<String> ids) {
    String shown = ids.stream().limit(IDS_SHOWN).collect(Collectors.joining(", "));
    return ids.size() > IDS_SHOWN ? shown + " +" + (ids.size() - IDS_SHOWN) : shown;
  }

  public String why(Incomparable.Why why) {
    return words.text("why." + why.word());
  }

  /** {@code S4 ACME-3: a gap before, not known now}. */
  public String apart(Incomparable one) {
    return words.labelled(
        words.isolated(one.unit()) + " " + one.criterion(), words.text("why." + one.why().word()));
  }

  /** The title of a criterion as it stands after, or as it stood where it is gone. */
  public String title(AuditComparison audit, String id) {
    return words.phrase(criterion(audit, id).title()).text();
  }

  public static Criterion criterion(AuditComparison audit, String id) {
    return audit.after().checklist().criteria().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseGet(() -> audit.before().checklist().criterion(id));
  }

  /** {@code SS0107 Mangateen}. */
  public static String label(UnitResult unit) {
    String label = unit.name().map(name -> unit.id() + " " + name).orElse(unit.id());
    return label.replaceAll("\\R", " ");
  }

  /** What is said of a checklist that only one of the results is about. */
  public String only(String checklist, Comparison.Side side) {
    return words.text(
        "compare.checklist.only", words.isolated(checklist), words.isolated(side.name()));
  }

  /** All that {@link #only} has to say. */
  public List<String> apart(Comparison comparison) {
    List<String> apart = new ArrayList<>();
    comparison.onlyBefore().forEach(id -> apart.add(only(id, comparison.before())));
    comparison.onlyAfter().forEach(id -> apart.add(only(id, comparison.after())));
    return apart;
  }
}
