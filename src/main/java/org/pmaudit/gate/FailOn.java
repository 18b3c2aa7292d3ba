package org.pmaudit.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Gap.BaselineLabel;

/** What lets a gate fail; each alone is enough. A waived gap triggers none of them. */
public enum FailOn {
  /** A critical gap. */
  CRITICAL,
  /** Any gap. */
  GAP,
  /** Any criterion that could not be judged. */
  UNKNOWN,
  /** A gap that the baseline does not have, or has with more credit. */
  NEW,
  /** A critical gap that the baseline does not have, or has with more credit. */
  NEW_CRITICAL,
  /** A gap whose waiver has run out. */
  EXPIRED_WAIVER;

  /** The word of the command line: {@code new-critical}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FailOn> of(String word) {
    return Arrays.stream(values()).filter(condition -> condition.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(FailOn::word).toList();
  }

  /** Whether a gap lets the gate fail. */
  boolean isTriggeredBy(Gap gap) {
    if (gap.isWaived()) {
      return false;
    }
    return switch (this) {
      case CRITICAL -> gap.critical();
      case GAP -> true;
      case UNKNOWN -> false;
      case NEW -> isNew(gap);
      case NEW_CRITICAL -> gap.critical() && isNew(gap);
      case EXPIRED_WAIVER -> gap.waiver().isPresent();
    };
  }

  /** What the gaps that trigger it are called, {@code %s} standing for their noun. */
  String gapWords() {
    return switch (this) {
      case CRITICAL -> "critical %s";
      case GAP, UNKNOWN -> "%s";
      case NEW -> "new %s";
      case NEW_CRITICAL -> "new critical %s";
      case EXPIRED_WAIVER -> "%s with an expired waiver";
    };
  }

  /** Whether it looks at gaps. */
  boolean isAboutGaps() {
    return this != UNKNOWN;
  }

  /** Whether an unknown critical criterion leaves the gate without an answer. */
  boolean isAboutCritical() {
    return this == CRITICAL || this == NEW_CRITICAL;
  }

  private static boolean isNew(Gap gap) {
    return gap.baseline().filter(BaselineLabel::isNew).isPresent();
  }
}
