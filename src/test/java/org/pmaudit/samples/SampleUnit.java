package org.pmaudit.samples;

/**
 * A site or area while it is made up.
 *
 * @param quality from 0, poor, to 1, good
 */
record SampleUnit(int number, int people, double quality) {}
