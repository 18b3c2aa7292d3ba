package org.pmaudit.compare;

import java.util.Comparator;

/**
 * What makes a gap the same one in another result: never its row, column, file, text or language.
 */
public record GapKey(String checklist, String criterion, String unit)
    implements Comparable<GapKey> {

  private static final Comparator<GapKey> ORDER =
      Comparator.comparing(GapKey::checklist)
          .thenComparing(GapKey::unit)
          .thenComparing(GapKey::criterion);

  @Override
  public int compareTo(GapKey other) {
    return ORDER.compare(this, other);
  }
}
