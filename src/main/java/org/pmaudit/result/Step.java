package org.pmaudit.result;

import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Rating;

/** One step of the shortest way up: score and rating once this gap and those before it are met. */
public record Step(String criterion, Fraction score, Rating rating) {}
