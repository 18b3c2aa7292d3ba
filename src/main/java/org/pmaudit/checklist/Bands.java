package org.pmaudit.checklist;

import java.math.BigDecimal;

/** The lowest score of each band, in percent, inclusive; below {@code weak} is poor. */
public record Bands(BigDecimal strong, BigDecimal adequate, BigDecimal weak) {

  public static final Bands DEFAULT =
      new Bands(BigDecimal.valueOf(85), BigDecimal.valueOf(70), BigDecimal.valueOf(50));

  public Bands {
    if (strong.compareTo(adequate) < 0 || adequate.compareTo(weak) < 0) {
      throw new IllegalArgumentException("bands must fall from strong to weak");
    }
  }

  /** The band of a score in percent, without caps. */
  public Rating of(Fraction score) {
    if (score.compareTo(Fraction.of(strong)) >= 0) {
      return Rating.STRONG;
    }
    if (score.compareTo(Fraction.of(adequate)) >= 0) {
      return Rating.ADEQUATE;
    }
    return score.compareTo(Fraction.of(weak)) >= 0 ? Rating.WEAK : Rating.POOR;
  }
}
