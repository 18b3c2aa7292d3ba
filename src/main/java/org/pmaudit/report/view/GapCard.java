package org.pmaudit.report.view;

import java.util.List;
import java.util.Optional;
import org.pmaudit.result.Gap;

/**
 * One gap of one unit.
 *
 * @param badge the verdict in words
 * @param points to gain, with their sign
 * @param span from the score as it is to the score without this gap
 * @param people how many live there, or why that is not said
 * @param cap how the gap holds the rating down
 * @param waiver that it is, or was, accepted
 */
public record GapCard(
    CriterionCard criterion,
    Gap gap,
    String badge,
    List<Found> found,
    String points,
    String span,
    Optional<String> people,
    Optional<String> cap,
    Optional<String> waiver) {

  public GapCard {
    found = List.copyOf(found);
  }
}
