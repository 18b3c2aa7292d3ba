package org.pmaudit.result;

import java.util.Optional;
import org.pmaudit.problem.Place;

/**
 * What was found for one indicator of a gap; the place is absent for a derived value or a constant.
 */
public record Evidence(String indicator, AnswerValue value, Optional<Place> place) {}
