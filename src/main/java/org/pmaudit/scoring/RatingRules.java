package org.pmaudit.scoring;

import java.math.BigDecimal;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Caps;
import org.pmaudit.checklist.Rating;

/** How a checklist rates: bands, caps and the floor of coverage. Compares exactly. */
final class RatingRules {

  private final Bound strong;
  private final Bound adequate;
  private final Bound weak;
  private final Bound floor;
  private final Caps caps;

  RatingRules(Bands bands, Caps caps, BigDecimal floor) {
    this.strong = Bound.of(bands.strong());
    this.adequate = Bound.of(bands.adequate());
    this.weak = Bound.of(bands.weak());
    this.floor = Bound.of(floor);
    this.caps = caps;
  }

  Caps caps() {
    return caps;
  }

  /** Whether enough of the applicable weight, which is more than 0, could be judged. */
  boolean coversEnough(long judged, long applicable) {
    return judged > 0 && !floor.isAbove(100 * judged, applicable);
  }

  /** The band of a score, without caps. */
  Rating band(long earned, long judged) {
    if (!strong.isAbove(earned, judged)) {
      return Rating.STRONG;
    }
    if (!adequate.isAbove(earned, judged)) {
      return Rating.ADEQUATE;
    }
    return weak.isAbove(earned, judged) ? Rating.POOR : Rating.WEAK;
  }

  /** The band of a score under the caps of critical gaps and unknown critical criteria. */
  Rating rating(long earned, long judged, boolean criticalGap, boolean criticalUnknown) {
    Rating rating = band(earned, judged);
    if (criticalGap) {
      rating = rating.cappedAt(caps.criticalGap());
    }
    return criticalUnknown ? rating.cappedAt(caps.criticalUnknown()) : rating;
  }

  /** Whether a cap keeps a unit from a band. */
  static boolean bars(Rating cap, Rating band) {
    return cap.ordinal() > band.ordinal();
  }
}
