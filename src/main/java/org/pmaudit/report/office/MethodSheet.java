package org.pmaudit.report.office;

import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Source;
import org.pmaudit.report.view.Method;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;

/** How the scores came about: formula, bands, versions, digests, columns and sources. */
final class MethodSheet {

  private final Result result;
  private final Words words;
  private final Looks looks;
  private final Grid grid;

  MethodSheet(Book book, Result result) {
    this.result = result;
    this.words = book.words();
    this.looks = book.looks();
    this.grid = book.streamed(words.text("xlsx.method"));
  }

  void write() {
    grid.widths(44, 60, 24);
    int number = 1;
    for (Audit audit : result.audits()) {
      Checklist checklist = audit.checklist();
      grid.line(words.phrase(checklist.title()) + " " + checklist.version(), looks.heading);
      for (String sentence : Method.sentences(checklist, words)) {
        grid.line(sentence, looks.note);
      }
      grid.newRow();
      columns(audit, number++);
      grid.newRow();
      sources(checklist);
    }
    versions();
  }

  private void columns(Audit audit, int number) {
    grid.line(words.text("method.columns"), looks.heading);
    grid.head(
        List.of(words.text("col.indicator"), words.text("col.column"), words.text("col.how")));
    for (ColumnUse use : audit.mapping()) {
      grid.text(use.indicator()).text(use.column()).text(use.how()).newRow();
    }
    grid.table("Columns" + number);
  }

  private void sources(Checklist checklist) {
    grid.line(words.text("method.sources"), looks.heading);
    for (Source source : checklist.sources().values()) {
      grid.text(source.title() + ", " + source.publisher() + ", " + source.year());
      grid.text(source.url().orElse("")).newRow();
    }
    grid.newRow();
  }

  private void versions() {
    grid.line(words.text("method.versions"), looks.heading);
    grid.line(words.text("method.tool", result.toolVersion(), Result.SCHEMA), looks.text);
    for (Audit audit : result.audits()) {
      Checklist checklist = audit.checklist();
      grid.text(checklist.id() + " " + checklist.version()).text(checklist.sha256()).newRow();
    }
    for (Input input : result.inputs()) {
      grid.text(input.name()).text(input.sha256()).newRow();
    }
  }
}
