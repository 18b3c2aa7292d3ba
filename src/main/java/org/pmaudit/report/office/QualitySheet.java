package org.pmaudit.report.office;

import java.util.List;
import org.pmaudit.checklist.SwitchedOff;
import org.pmaudit.problem.Note;
import org.pmaudit.report.words.Language;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;

/** The books of the data that were read, and all that was noted about them. */
final class QualitySheet {

  private final Result result;
  private final Words words;
  private final Looks looks;
  private final Grid grid;

  QualitySheet(Book book, Result result) {
    this.result = result;
    this.words = book.words();
    this.looks = book.looks();
    this.grid = book.streamed(words.text("xlsx.quality"));
  }

  void write() {
    grid.widths(34, 22, 34, 70, 12, 12, 12);
    grid.line(words.text("quality.books"), looks.note);
    grid.head(
        heads(
            "col.file",
            "col.read",
            "col.units",
            "col.merged",
            "col.grouped",
            "col.skipped",
            "col.filtered"));
    result.inputs().forEach(this::input);
    grid.table("Books");
    grid.newRow();
    if (words.language() != Language.EN) {
      grid.line(words.text("quality.english"), looks.note);
    }
    grid.head(heads("xlsx.checklist", "col.kind", "col.place", "col.note"));
    result.audits().forEach(this::notes);
    grid.table("Notes");
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(words::text).toList();
  }

  private void input(Input input) {
    Input.Rows rows = input.rows();
    grid.text(input.name()).count(rows.read()).count(rows.units()).count(rows.merged());
    grid.count(rows.grouped()).count(rows.skipped()).count(rows.filtered()).newRow();
  }

  private void notes(Audit audit) {
    for (Note note : audit.dataQuality()) {
      grid.text(audit.checklist().id()).text(note.code()).text(note.place().toString());
      grid.text(note.message()).newRow();
    }
    for (SwitchedOff off : audit.checklist().switchedOff()) {
      grid.text(audit.checklist().id()).text(words.text("quality.off")).text(off.criterion());
      grid.text(words.labelled(words.phrase(off.title()).text(), off.reason())).newRow();
    }
  }
}
