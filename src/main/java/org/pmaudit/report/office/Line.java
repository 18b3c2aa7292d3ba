package org.pmaudit.report.office;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.pmaudit.report.words.Language;
import org.pmaudit.report.words.Phrase;

/** A paragraph of a Word document, written run by run, each with its look and language. */
final class Line {

  private final XWPFParagraph paragraph;
  private final boolean rightToLeft;

  /**
   * @param rightToLeft whether the paragraph runs so; foreign texts in it must not
   */
  Line(XWPFParagraph paragraph, String style, boolean rightToLeft) {
    this.paragraph = paragraph;
    this.rightToLeft = rightToLeft;
    paragraph.setStyle(style);
  }

  Line text(String text) {
    run(text);
    return this;
  }

  /** A text in its own language, which a spelling checker then knows. */
  Line text(Phrase phrase) {
    spoken(run(directed(phrase)), phrase);
    return this;
  }

  Line strong(String text) {
    return styled("Strong", text);
  }

  Line strong(Phrase phrase) {
    XWPFRun run = run(directed(phrase));
    run.setStyle("Strong");
    spoken(run, phrase);
    return this;
  }

  Line soft(String text) {
    return styled("Soft", text);
  }

  /** A word before what it names, such as {@code Do}. */
  Line label(String text) {
    return styled("Label", text).text(" ");
  }

  Line styled(String style, String text) {
    run(text).setStyle(style);
    return this;
  }

  Line tab() {
    paragraph.createRun().addTab();
    return this;
  }

  /** A figure that the word processor fills in, such as {@code PAGE}. */
  Line field(String instruction) {
    paragraph.getCTP().addNewFldSimple().setInstr(instruction);
    return this;
  }

  /** Where lines end: numbers stand there. */
  Line atEnd() {
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    return this;
  }

  Line onNewPage() {
    paragraph.setPageBreak(true);
    return this;
  }

  /** The stop at the end of a foreign sentence stays at its end. */
  private String directed(Phrase phrase) {
    boolean marked = rightToLeft && phrase.foreign();
    return marked ? PaperText.MARK + phrase.text() + PaperText.MARK : phrase.text();
  }

  private XWPFRun run(String text) {
    String safe = PaperText.of(text);
    XWPFRun run = paragraph.createRun();
    if (PaperText.isRightToLeft(safe)) {
      properties(run).addNewRtl();
    }
    run.setText(safe);
    return run;
  }

  private static void spoken(XWPFRun run, Phrase phrase) {
    if (phrase.foreign()) {
      CTLanguage language = properties(run).addNewLang();
      if (Language.of(phrase.language()).isRightToLeft()) {
        language.setBidi(phrase.language());
      } else {
        language.setVal(phrase.language());
      }
    }
  }

  private static CTRPr properties(XWPFRun run) {
    return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
  }
}
