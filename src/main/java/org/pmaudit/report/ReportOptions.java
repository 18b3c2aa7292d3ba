package org.pmaudit.report;

import org.pmaudit.report.office.CarriedGaps;
import org.pmaudit.report.words.Words;

/**
 * What a reader chose.
 *
 * @param language a BCP 47 tag; English words stand in where there are none in it
 * @param ink of the text format
 * @param top how many recurring gaps the text format shows before the rest is counted
 * @param carried what people agreed on in an older gap log, for the workbook
 */
public record ReportOptions(String language, Ink ink, int top, CarriedGaps carried) {

  public static final ReportOptions DEFAULT = new ReportOptions("en", Ink.PLAIN, 5);

  /** Options without an older gap log. */
  public ReportOptions(String language, Ink ink, int top) {
    this(language, ink, top, CarriedGaps.NONE);
  }

  Words words() {
    return Words.in(language);
  }
}
