package org.pmaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;

/** Puts audits of the same checklist over parts of the data together. */
final class AuditMerge {

  /** An audit and the name of its result's file. */
  record Part(String name, Audit audit) {}

  /** Stands for the row of a note about a whole file. */
  private static final long OF_FILE = Long.MAX_VALUE;

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
    return new Audit(
        checklist, mapping(audits), summary, units, notes(audits), units.size() == summary.units());
  }

  /** As it is where all parts agree, else by indicator and column. */
  private static List<ColumnUse> mapping(List<Audit> audits) {
    if (audits.stream().map(Audit::mapping).distinct().count() == 1) {
      return audits.get(0).mapping();
    }
    List<String> order = List.copyOf(audits.get(0).checklist().indicators().keySet());
    return audits.stream()
        .flatMap(audit -> audit.mapping().stream())
        .distinct()
        .sorted(
            Comparator.comparing((ColumnUse use) -> order.indexOf(use.indicator()))
                .thenComparing(ColumnUse::column)
                .thenComparing(ColumnUse::how))
        .toList();
  }

  /** Of each code the first in the order of rows; those of one row stay as they are. */
  private static List<Note> notes(List<Audit> audits) {
    if (audits.size() == 1) {
      return audits.get(0).dataQuality();
    }
    List<Note> all = new ArrayList<>();
    audits.forEach(audit -> all.addAll(audit.dataQuality()));
    all.sort(
        Comparator.comparing((Note note) -> note.place().file())
            .thenComparing(note -> sheet(note.place()))
            .thenComparing(note -> row(note.place()))
            .thenComparing(note -> row(note.place()) == OF_FILE ? note.message() : ""));
    return Notes.of(all).all();
  }

  private static String sheet(Place place) {
    return place instanceof Place.InSheet cell ? cell.sheet() : "";
  }

  private static long row(Place place) {
    if (place instanceof Place.InSheet cell) {
      return cell.row();
    }
    return place instanceof Place.InText text ? text.line() : OF_FILE;
  }
}
