package org.pmaudit.report.office;

import java.io.IOException;
import java.io.OutputStream;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;

/**
 * {@code report.docx}: a gap report to paste into a proposal. Of each audit one page that stands
 * alone, all gaps, a plan to fill in, what to ask, and what the numbers stand on.
 */
public final class DocxReport {

  private DocxReport() {}

  /**
   * Writes the document and leaves the stream open.
   *
   * @param carried what people agreed on in an older gap log
   */
  public static void write(Result result, Words words, CarriedGaps carried, OutputStream out)
      throws IOException {
    try (Paper paper = new Paper(words)) {
      boolean isFirst = true;
      for (Audit audit : result.audits()) {
        PaperAudit page = new PaperAudit(paper, result, audit);
        new FirstPage(page).write(isFirst);
        new ScorePages(page).write();
        new GapPages(page).write();
        new PlanPages(page, carried).write();
        new AskPages(page).write();
        new MethodPages(page).write();
        isFirst = false;
      }
      paper.footer(foot(result, words));
      paper.write(words.text("title"), result.asOf(), out);
    }
  }

  private static String foot(Result result, Words words) {
    return Strip.level(result, words)
        + " "
        + words.text("foot", result.toolVersion(), words.date(result.asOf()));
  }
}
