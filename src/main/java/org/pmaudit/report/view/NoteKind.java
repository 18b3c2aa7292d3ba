package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.problem.Note;
import org.pmaudit.result.Audit;

/** The notes of one kind, in their order. */
public record NoteKind(String code, List<Note> notes) {

  public NoteKind {
    notes = List.copyOf(notes);
  }

  /** The kinds of an audit, in the order in which they first stand. */
  public static List<NoteKind> of(Audit audit) {
    Map<String, List<Note>> kinds = new LinkedHashMap<>();
    for (Note note : audit.dataQuality()) {
      kinds.computeIfAbsent(note.code(), any -> new ArrayList<>()).add(note);
    }
    return kinds.entrySet().stream()
        .map(kind -> new NoteKind(kind.getKey(), kind.getValue()))
        .toList();
  }

  public Note first() {
    return notes.get(0);
  }

  /** How many more there are than the first. */
  public int more() {
    return notes.size() - 1;
  }
}
