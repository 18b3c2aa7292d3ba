package org.pmaudit.mapping;

import java.util.Map;
import java.util.TreeMap;

/** The rows of one unit put together. Many threads may add rows at once. */
final class Group {

  private final String id;
  private final Map<Integer, Answer> answers = new TreeMap<>();
  private long rows;
  private long first = Long.MAX_VALUE;

  Group(String id) {
    this.id = id;
  }

  /** Takes what a unit's answer to an indicator is made of. */
  @FunctionalInterface
  interface Sink {

    /**
     * Takes an answer.
     *
     * @param unknown how many rows have no usable answer
     */
    void answer(Slot slot, long unknown);
  }

  synchronized void add(Answers row, Iterable<Slot> slots, long position) {
    rows++;
    first = Math.min(first, position);
    for (Slot slot : slots) {
      answers.computeIfAbsent(slot.index(), any -> new Answer(slot)).add(row, position);
    }
  }

  String id() {
    return id;
  }

  long rows() {
    return rows;
  }

  /** The position of its first row. */
  long first() {
    return first;
  }

  /** Fills the answers, whatever they held before; each has the place of its first row. */
  void fill(Answers unit) {
    unit.clear();
    answers.values().forEach(answer -> answer.into(unit));
  }

  void forEach(Sink sink) {
    answers.values().forEach(answer -> sink.answer(answer.slot, answer.unknown));
  }

  private static final class Answer {
    private final Slot slot;
    private final Tally tally;
    private long unknown;
    private long first = Long.MAX_VALUE;

    Answer(Slot slot) {
      this.slot = slot;
      tally = Tally.of(slot);
    }

    void add(Answers row, long position) {
      if (row.isKnown(slot.index())) {
        tally.add(row, slot.index(), position);
        first = Math.min(first, position);
      } else if (row.state(slot.index()) != Answers.NOT_APPLICABLE) {
        unknown++;
      }
    }

    void into(Answers unit) {
      tally.into(unit, slot.index(), unknown);
      if (unit.isKnown(slot.index())) {
        unit.setPlace(slot.index(), first, slot.column());
      }
    }
  }
}
