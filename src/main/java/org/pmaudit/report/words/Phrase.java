package org.pmaudit.report.words;

/**
 * A text and the language it stands in, which may be another than the report's.
 *
 * @param foreign whether it is in another language than the report
 */
public record Phrase(String text, String language, boolean foreign) {

  /** The direction of its script, as HTML names it. */
  public String direction() {
    return Language.of(language).isRightToLeft() ? "rtl" : "ltr";
  }

  @Override
  public String toString() {
    return text;
  }
}
