package org.pmaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;

/** Puts the notes on parts of the data together: those that one run over all of it would make. */
final class NoteMerge {

  private NoteMerge() {}

  /** Of each code the first in the order of rows; those of one row stay as they are. */
  static List<Note> of(List<Audit> audits) {
    if (audits.size() == 1) {
      return audits.get(0).dataQuality();
    }
    List<Note> found = new ArrayList<>();
    for (Audit audit : audits) {
      audit.dataQuality().stream().filter(note -> !isUnusedWaiver(note)).forEach(found::add);
    }
    found.sort(Note.BY_PLACE);
    List<Note> all = new ArrayList<>(Notes.of(found).all());
    all.addAll(unusedWaivers(audits));
    all.sort(Comparator.comparing(Note::code));
    return all;
  }

  /**
   * A waiver is unused where no part has a use for it. That a part has its unit, though not its
   * gap, says more than that another has not even the unit.
   */
  private static List<Note> unusedWaivers(List<Audit> audits) {
    Map<String, List<Note>> byPlace = new TreeMap<>();
    for (Audit audit : audits) {
      audit.dataQuality().stream()
          .filter(NoteMerge::isUnusedWaiver)
          .forEach(
              note ->
                  byPlace
                      .computeIfAbsent(note.place().toString(), place -> new ArrayList<>())
                      .add(note));
    }
    return byPlace.values().stream()
        .filter(notes -> notes.size() == audits.size())
        .map(notes -> notes.stream().min(Comparator.comparing(Note::message)).orElseThrow())
        .sorted(Note.BY_PLACE)
        .toList();
  }

  private static boolean isUnusedWaiver(Note note) {
    return note.code().equals(Gap.WaiverLabel.UNUSED);
  }
}
