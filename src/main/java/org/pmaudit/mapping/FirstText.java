package org.pmaudit.mapping;

/** The text of the first row that has one, such as the name of the unit. */
final class FirstText implements Tally {

  private String text = "";
  private long first = Long.MAX_VALUE;

  @Override
  public void add(Answers row, int slot, long position) {
    if (position < first) {
      first = position;
      text = row.text(slot);
    }
  }

  @Override
  public void into(Answers unit, int slot, long unknown) {
    if (first < Long.MAX_VALUE) {
      unit.set(slot, text);
    }
  }
}
