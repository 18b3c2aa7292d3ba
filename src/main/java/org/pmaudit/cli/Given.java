package org.pmaudit.cli;

/**
 * A value that someone set.
 *
 * @param origin where: a place in a file, a variable of the environment, an option
 */
record Given(String value, String origin) {}
