package org.pmaudit.report.words;

import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Gap;

/** The sign that stands for a rating or verdict everywhere, always beside its word. */
public final class Symbols {

  /** Means a critical gap and nothing else. */
  public static final String CRITICAL = "✖";

  private Symbols() {}

  public static String of(Rating rating) {
    return switch (rating) {
      case STRONG -> "■";
      case ADEQUATE -> "◧";
      case WEAK -> "▲";
      case POOR -> "▼";
      case INSUFFICIENT_DATA -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  public static String of(Verdict verdict) {
    return switch (verdict) {
      case MET -> "●";
      case PARTLY -> "◐";
      case NOT_MET -> "○";
      case UNKNOWN -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  public static String of(Gap gap) {
    return gap.critical() ? CRITICAL : of(gap.verdict());
  }
}
