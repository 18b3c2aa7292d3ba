package org.pmaudit.mapping;

import java.util.Map;
import java.util.TreeMap;
import org.pmaudit.problem.Notes;

/** The rows of one unit put together. Many threads may add rows at once. */
final class Group {

  private final String id;
  private final Map<Integer, Answer> answers = new TreeMap<>();
  private long first = Long.MAX_VALUE;

  Group(String id) {
    this.id = id;
  }

  synchronized void add(Answers row, Iterable<Slot> slots, long position) {
    first = Math.min(first, position);
    for (Slot slot : slots) {
      answers.computeIfAbsent(slot.index(), any -> new Answer(slot)).add(row, position);
    }
  }

  String id() {
    return id;
  }

  /** The position of its first row. */
  long first() {
    return first;
  }

  /** Fills the answers, whatever they held before; each has the place of its first row. */
  void fill(Answers unit) {
    unit.clear();
    complete(unit);
  }

  /** Adds the answers to those that other rows have given. */
  void complete(Answers unit) {
    answers.values().forEach(answer -> answer.into(unit));
  }

  /** Says how many rows were left out of an answer. */
  void note(String owner, Rows rows, Notes notes) {
    for (Answer answer : answers.values()) {
      if (answer.unknown > 0 && answer.slot.aggregate().isPresent()) {
        notes.add(
            "rows-without-answer",
            rows.place(answer.begin, answer.slot.column()),
            "%s: %s of %s rows of the %s have no usable answer"
                .formatted(answer.slot.indicator().id(), answer.unknown, answer.rows, owner));
      }
    }
  }

  private static final class Answer {
    private final Slot slot;
    private final Tally tally;
    private long rows;
    private long begin = Long.MAX_VALUE;
    private long unknown;
    private long first = Long.MAX_VALUE;

    Answer(Slot slot) {
      this.slot = slot;
      tally = Tally.of(slot);
    }

    void add(Answers row, long position) {
      rows++;
      begin = Math.min(begin, position);
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
