package org.pmaudit.report.office;

import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.SwitchedOff;
import org.pmaudit.report.view.Method;
import org.pmaudit.report.view.NoteKind;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;

/** What the numbers stand on: the data with their flaws, the tailoring, and how scores are made. */
final class MethodPages {

  private final PaperAudit page;
  private final Paper paper;
  private final Words words;

  MethodPages(PaperAudit page) {
    this.page = page;
    this.paper = page.paper();
    this.words = page.words();
  }

  void write() {
    quality();
    switchedOff();
    method();
    columns();
    versions();
  }

  private void quality() {
    paper.heading(words.text("quality.head"));
    paper.note().text(words.text("quality.books"));
    PaperTable books =
        paper.table(
            page.heads(
                "col.file",
                "col.read",
                "col.units",
                "col.merged",
                "col.grouped",
                "col.skipped",
                "col.filtered"),
            3338,
            1050,
            1050,
            1050,
            1050,
            1050,
            1050);
    for (Input input : page.result().inputs()) {
      Input.Rows rows = input.rows();
      books.row().cell().text(input.name());
      for (long count :
          new long[] {
            rows.read(),
            rows.units(),
            rows.merged(),
            rows.grouped(),
            rows.skipped(),
            rows.filtered()
          }) {
        books.number().text(words.number(count));
      }
    }
    for (NoteKind kind : NoteKind.of(page.audit())) {
      Line line = paper.text().label(words.count("n.notes", kind.notes().size()));
      line.text(kind.first().place() + ": " + kind.first().message());
      if (kind.more() > 0) {
        line.soft(" (" + words.count("rely.more", kind.more()) + ")");
      }
    }
  }

  private void switchedOff() {
    if (page.audit().checklist().switchedOff().isEmpty()) {
      return;
    }
    paper.line("Heading2").text(words.text("quality.off"));
    for (SwitchedOff off : page.audit().checklist().switchedOff()) {
      paper.text().label(off.criterion()).text(words.phrase(off.title())).text(": " + off.reason());
    }
  }

  private void method() {
    paper.heading(words.text("method.head"));
    paper.note().text(page.checklistName());
    Method.sentences(page.audit().checklist(), words)
        .forEach(sentence -> paper.text().text(sentence));
  }

  private void columns() {
    paper.line("Heading2").text(words.text("method.columns"));
    if (page.audit().mapping().isEmpty()) {
      paper.text().text(words.text("method.no_columns"));
      return;
    }
    PaperTable table =
        paper.table(page.heads("col.indicator", "col.column", "col.how"), 3400, 4738, 1500);
    for (ColumnUse use : page.audit().mapping()) {
      table.row().cell().text(use.indicator());
      table.cell().text(use.column());
      table.cell().text(use.how());
    }
  }

  private void versions() {
    Checklist checklist = page.audit().checklist();
    paper.line("Heading2").text(words.text("method.versions"));
    paper.note().text(words.text("method.tool", page.result().toolVersion(), Result.SCHEMA));
    paper
        .note()
        .text(
            words.text(
                "method.checklist", checklist.id(), checklist.version(), checklist.sha256()));
    for (Input input : page.result().inputs()) {
      paper.note().text(words.text("method.input", input.name(), input.sha256()));
    }
  }
}
