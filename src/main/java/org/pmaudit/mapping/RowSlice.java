package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.dataset.Slice;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Rows of a wide table, each a candidate. */
final class RowSlice implements CandidateSlice {

  private final BoundTable table;
  private final Slice slice;
  private final List<JoinedRows> repeats;

  /**
   * @param repeats what completes the answers of rows
   */
  RowSlice(BoundTable table, Slice slice, List<JoinedRows> repeats) {
    this.table = table;
    this.slice = slice;
    this.repeats = List.copyOf(repeats);
  }

  @Override
  public Counts read(boolean keysOnly, Sink sink, Notes notes) throws UnusableInputException {
    Reading reading = new Reading(sink, notes);
    RowBooks books =
        slice.read(keysOnly ? table.keyColumns() : table.allColumns(), reading::row, notes);
    if (reading.reader.problem().isPresent()) {
      throw UnusableInputException.data(reading.reader.problem().get());
    }
    long skipped = reading.skipped + books.skipped();
    long candidates = books.given() - reading.skipped - reading.filtered;
    return new Counts(candidates, 0, skipped, reading.filtered, reading.last);
  }

  /** One pass over the rows. */
  private final class Reading implements Candidate {

    private final Sink sink;
    private final Notes notes;
    private final RowKey key = new RowKey(table);
    private final RowReader reader;
    private Row current = new Row();
    private long skipped;
    private long filtered;
    private long last;

    Reading(Sink sink, Notes notes) {
      this.sink = sink;
      this.notes = notes;
      reader = new RowReader(table, notes);
    }

    boolean row(Row row) {
      current = row;
      last = row.number();
      if (!table.filter().keeps(row)) {
        filtered++;
      } else if (!table.filter().isDecrypted(row)) {
        skip("not-decrypted", "the platform could not decrypt the row, so it is skipped");
      } else if (!key.read(row)) {
        String unit = Tables.one(table.checklist().unit());
        skip("missing-unit-id", "the row has no id of %s and is skipped".formatted(unit));
      } else {
        take();
      }
      return reader.problem().isEmpty();
    }

    private void take() {
      if (table.filter().isRejected(current)) {
        note(
            "rejected-row",
            "who checked this row did not approve it; it counts all the same, unless `--review"
                + " approved` leaves it out");
      }
      sink.candidate(this);
    }

    private void skip(String code, String why) {
      skipped++;
      note(code, why);
    }

    private void note(String code, String what) {
      notes.add(code, table.table().place(current.number(), table.id()), what);
    }

    @Override
    public String id() {
      return key.id();
    }

    @Override
    public String text(int column) {
      return current.text(column);
    }

    @Override
    public Hash96 hash() {
      return key.hash();
    }

    @Override
    public long date() {
      return key.date(current);
    }

    @Override
    public long position() {
      return table.firstPosition() + current.number();
    }

    @Override
    public void fill(Answers answers) {
      answers.clear();
      reader.read(current, position(), answers);
      for (JoinedRows repeat : repeats) {
        repeat.complete(current, answers);
      }
    }
  }
}
