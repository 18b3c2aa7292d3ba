package org.pmaudit.mapping;

/**
 * Ends a pass that reads each row as a unit of its own, at the second row of a unit. Nothing is
 * wrong with the data: they are read again, with a pass before that finds all rows of each unit.
 */
final class RepeatedUnit extends RuntimeException {

  private static final long serialVersionUID = 1;

  RepeatedUnit() {
    super("a unit has several rows", null, false, false);
  }
}
