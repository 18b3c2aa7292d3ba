package org.pmaudit.report.view;

/** Texts that must not take more than their space. */
public final class Shortened {

  private Shortened() {}

  /** A text cut to a length, with an ellipsis where something was cut. */
  public static String to(int length, String text) {
    return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "…";
  }
}
