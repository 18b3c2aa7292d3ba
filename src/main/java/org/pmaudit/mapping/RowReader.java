package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmaudit.dataset.Row;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;

/** Reads the answers of rows of one table; made for one slice and used by one thread. */
final class RowReader {

  private final Slot[] slots;
  private final AnswerReader[] readers;
  private final int[] columns;
  private final int[] perPerson;
  private final int people;
  private final CellNotes notes;
  private final Slot[] constants;
  private final PlaceNesting nesting;
  private Optional<Problem> problem = Optional.empty();

  RowReader(BoundTable table, Notes notes) {
    List<Slot> read =
        table.slots().stream().filter(slot -> slot.binding().constant().isEmpty()).toList();
    constants =
        table.slots().stream()
            .filter(slot -> slot.binding().constant().isPresent())
            .toArray(Slot[]::new);
    slots = read.toArray(new Slot[0]);
    readers = new AnswerReader[slots.length];
    columns = new int[slots.length];
    for (int i = 0; i < slots.length; i++) {
      readers[i] = Readers.of(slots[i], table.asOf());
      columns[i] = slots[i].column();
    }
    String of = table.checklist().people();
    people = List.copyOf(table.checklist().indicators().keySet()).indexOf(of);
    perPerson = positions(of);
    this.notes = new CellNotes(table.table(), notes);
    nesting = new PlaceNesting(read);
  }

  private int[] positions(String of) {
    return IntStream.range(0, slots.length).filter(i -> slots[i].isPerPerson(of)).toArray();
  }

  /**
   * Reads a row into answers that are clear.
   *
   * @param position of the row among those of all tables
   */
  void read(Row row, long position, Answers into) {
    for (int i = 0; i < slots.length; i++) {
      int slot = slots[i].index();
      Outcome outcome = readers[i].read(row, columns[i], into, slot);
      if (into.state(slot) != Answers.UNKNOWN) {
        into.setPlace(slot, position, columns[i]);
      }
      if (outcome.isNoted()) {
        notes.add(outcome, row, slots[i]);
      } else if (outcome == Outcome.OVER_ONE && problem.isEmpty()) {
        problem = Optional.of(notes.problem(outcome, row, slots[i]));
      }
    }
    for (Slot constant : constants) {
      constant.setConstant(into);
    }
    checkPerPerson(row, into);
    nesting.misplaced(into).ifPresent(slot -> notes.add(Outcome.CODE_ELSEWHERE, row, slot));
  }

  /** Nobody shares a latrine with 0 others where people live: such a 0 stands for no answer. */
  private void checkPerPerson(Row row, Answers answers) {
    for (int i : perPerson) {
      int slot = slots[i].index();
      if (isZero(answers, slot) && !(people >= 0 && isZero(answers, people))) {
        answers.setUnknown(slot);
        notes.add(Outcome.PERSONS_PER_NONE, row, slots[i]);
      }
    }
  }

  private static boolean isZero(Answers answers, int slot) {
    return answers.isKnown(slot) && answers.numerator(slot) == 0 && answers.denominator(slot) != 0;
  }

  /** What breaks the contract of the data, once it was met. */
  Optional<Problem> problem() {
    return problem;
  }
}
