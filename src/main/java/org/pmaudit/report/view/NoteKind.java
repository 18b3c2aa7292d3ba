package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.result.Audit;

/**
 * The notes of one kind, in their order.
 *
 * @param notes those that were kept; the last says how many were not
 * @param count of all, kept or not
 */
public record NoteKind(String code, List<Note> notes, long count) {

  public NoteKind {
    notes = List.copyOf(notes);
  }

  /** The kinds of an audit, in the order in which they first stand. */
  public static List<NoteKind> of(Audit audit) {
    Notes counted = Notes.of(audit.dataQuality());
    Map<String, List<Note>> kinds = new LinkedHashMap<>();
    for (Note note : audit.dataQuality()) {
      kinds.computeIfAbsent(note.code(), any -> new ArrayList<>()).add(note);
    }
    return kinds.entrySet().stream()
        .map(kind -> new NoteKind(kind.getKey(), kind.getValue(), counted.count(kind.getKey())))
        .toList();
  }

  public Note first() {
    return notes.get(0);
  }

  /** How many more there are than the first. */
  public long more() {
    return count - 1;
  }
}
