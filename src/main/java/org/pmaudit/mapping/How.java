package org.pmaudit.mapping;

import java.util.Locale;

/** By which rule a column was found for an indicator; the strongest first. */
public enum How {
  /** The mapping names it. */
  MAPPING,
  /** Its HXL tag fits the indicator's pattern. */
  HXL,
  /** Its header is the indicator's id, or an id it had before. */
  ID,
  /** The last part of its header is the id: {@code group/id}. */
  PATH,
  /** Its header is the id but for case and other signs. */
  NAME,
  /** Its header is the indicator's label or question in a language. */
  LABEL,
  /** Its header is another name people use. */
  SYNONYM,
  /** No column: the mapping sets the answer for the whole file. */
  CONSTANT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
