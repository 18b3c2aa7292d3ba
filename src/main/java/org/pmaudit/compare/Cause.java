package org.pmaudit.compare;

import java.util.Locale;

/** Why a verdict or score is not what it was. */
public enum Cause {
  /** The answers, how old they are by now, or which units there are. */
  DATA,
  /** Another version of the checklist asks for something else. */
  CHECKLIST,
  /** Under the same version the criteria are others, so a tailoring changed them. */
  TAILORING,
  /** A waiver came, went or ran out. */
  WAIVER;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
