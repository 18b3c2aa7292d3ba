package org.pmaudit.report;

import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;

/** The sign and the English word that stand for a rating, verdict or principle everywhere. */
final class Symbols {

  /** Means a critical gap and nothing else. */
  static final String CRITICAL = "✖";

  private Symbols() {}

  static String of(Rating rating) {
    return switch (rating) {
      case STRONG -> "■";
      case ADEQUATE -> "◧";
      case WEAK -> "▲";
      case POOR -> "▼";
      case INSUFFICIENT_DATA -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  static String word(Rating rating) {
    return switch (rating) {
      case STRONG -> "strong";
      case ADEQUATE -> "adequate";
      case WEAK -> "weak";
      case POOR -> "poor";
      case INSUFFICIENT_DATA -> "not enough data";
      case NOT_APPLICABLE -> "does not apply";
    };
  }

  static String of(Verdict verdict) {
    return switch (verdict) {
      case MET -> "●";
      case PARTLY -> "◐";
      case NOT_MET -> "○";
      case UNKNOWN -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  static String word(Principle principle) {
    return switch (principle) {
      case SAFETY_DIGNITY -> "safety, dignity";
      case ACCESS -> "access";
      case ACCOUNTABILITY -> "accountability";
      case PARTICIPATION -> "participation";
    };
  }
}
