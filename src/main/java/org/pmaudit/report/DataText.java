package org.pmaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.SwitchedOff;
import org.pmaudit.problem.Note;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;

/** What a reader must know of the data before relying on the numbers. */
final class DataText {

  private static final int KINDS_SHOWN = 6;
  private static final int LINE = 96;

  private final Ink ink;

  DataText(Ink ink) {
    this.ink = ink;
  }

  void append(StringBuilder out, Result result, Audit audit) {
    out.append('\n');
    books(out, result);
    List<String> lines = lines(audit);
    lines.stream()
        .limit(KINDS_SHOWN)
        .forEach(line -> out.append(ink.faint("        " + line)).append('\n'));
    if (lines.size() > KINDS_SHOWN) {
      out.append(
          "        %s more kinds of notes stand in result.json\n"
              .formatted(lines.size() - KINDS_SHOWN));
    }
    for (SwitchedOff off : audit.checklist().switchedOff()) {
      out.append("  Switched off: %s, %s\n".formatted(off.criterion(), off.reason()));
    }
  }

  private static void books(StringBuilder out, Result result) {
    long read = 0;
    long skipped = 0;
    long merged = 0;
    long filtered = 0;
    for (Input input : result.inputs()) {
      read += input.rows().read();
      skipped += input.rows().skipped();
      merged += input.rows().merged() + input.rows().grouped();
      filtered += input.rows().filtered();
    }
    List<String> parts = new ArrayList<>(List.of(Figures.count(read) + " rows read"));
    part(parts, skipped, "skipped");
    part(parts, merged, "merged into others of their unit");
    part(parts, filtered, "filtered out");
    out.append("  Data: ").append(String.join(", ", parts)).append('\n');
  }

  private static void part(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(Figures.count(count) + " " + what);
    }
  }

  /** One line for each kind of note: the first of them, and how many more there are. */
  private static List<String> lines(Audit audit) {
    Map<String, List<Note>> kinds = new LinkedHashMap<>();
    audit
        .dataQuality()
        .forEach(note -> kinds.computeIfAbsent(note.code(), code -> new ArrayList<>()).add(note));
    return kinds.values().stream().map(DataText::line).toList();
  }

  private static String line(List<Note> notes) {
    Note first = notes.get(0);
    String line = first.place() + ": " + first.message();
    String more = notes.size() > 1 ? " (and %s like it)".formatted(notes.size() - 1) : "";
    return TextReport.shortened(line, LINE - more.length()) + more;
  }
}
