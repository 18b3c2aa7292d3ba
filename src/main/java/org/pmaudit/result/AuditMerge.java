package org.pmaudit.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;

/** Puts audits of the same checklist over parts of the data together. */
final class AuditMerge {

  /** An audit and the name of its result's file. */
  record Part(String name, Audit audit) {}

  private AuditMerge() {}

  /** Finds what keeps audits of checklists with the same id apart. */
  static void check(List<Part> parts, Problems problems) {
    Part first = parts.get(0);
    Map<String, String> seen = new HashMap<>();
    for (Part part : parts) {
      Place place = new Place.InFile(part.name());
      Checklist checklist = part.audit().checklist();
      Checklist expected = first.audit().checklist();
      if (!identity(checklist).equals(identity(expected))) {
        problems.add(
            place,
            "checklist `%s` is not the one of `%s`: version `%s`, digest `%s`; there `%s`, `%s`"
                .formatted(
                    checklist.id(),
                    first.name(),
                    checklist.version(),
                    start(checklist.sha256()),
                    expected.version(),
                    start(expected.sha256())),
            "score all parts of the data with the same checklist and tailoring");
      }
      if (!part.audit().summary().by().equals(first.audit().summary().by())) {
        problems.add(
            place,
            "units are not summed up by the same admin areas as in `%s`".formatted(first.name()),
            "score all parts of the data with the same `--by`");
      }
      for (UnitResult unit : part.audit().units()) {
        String other = seen.put(unit.id(), part.name());
        if (other != null && !other.equals(part.name())) {
          problems.add(
              place,
              "unit `%s` is in `%s` too".formatted(unit.id(), other),
              "keep the rows of a unit in one part of the data");
        }
      }
    }
  }

  private static List<String> identity(Checklist checklist) {
    return List.of(checklist.version(), checklist.sha256());
  }

  private static String start(String sha256) {
    return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
  }

  static Audit of(List<Part> parts, KeepUnits keep) {
    List<Audit> audits = parts.stream().map(Part::audit).toList();
    Checklist checklist = audits.get(0).checklist();
    Summary summary =
        audits.stream()
            .map(Audit::summary)
            .reduce((one, other) -> SummaryMerge.of(one, other, checklist.bands()))
            .orElseThrow();
    List<UnitResult> units = UnitMerge.of(audits, keep);
    Stream<ColumnUse> mapping = audits.stream().flatMap(audit -> audit.mapping().stream());
    return new Audit(
        checklist,
        ColumnUse.sorted(mapping, checklist),
        summary,
        units,
        NoteMerge.of(audits),
        units.size() == summary.units());
  }
}
