package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.dataset.Slice;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Rows of a wide table, each a candidate. */
final class RowSlice implements CandidateSlice {

  private final BoundTable table;
  private final Slice slice;

  RowSlice(BoundTable table, Slice slice) {
    this.table = table;
    this.slice = slice;
  }

  @Override
  public Counts read(boolean keysOnly, Sink sink, Notes notes) throws UnusableInputException {
    Reading reading = new Reading(sink, notes);
    RowBooks books =
        slice.read(keysOnly ? table.keyColumns() : table.allColumns(), reading::row, notes);
    if (reading.reader.problem().isPresent()) {
      throw UnusableInputException.data(reading.reader.problem().get());
    }
    long skipped = books.skipped() + reading.withoutId;
    return new Counts(books.given() - reading.withoutId, 0, skipped, reading.last);
  }

  /** One pass over the rows. */
  private final class Reading implements Candidate {

    private final Sink sink;
    private final Notes notes;
    private final RowKey key = new RowKey(table);
    private final RowReader reader;
    private Row current = new Row();
    private long withoutId;
    private long last;

    Reading(Sink sink, Notes notes) {
      this.sink = sink;
      this.notes = notes;
      reader = new RowReader(table, notes);
    }

    boolean row(Row row) {
      current = row;
      last = row.number();
      if (key.read(row)) {
        sink.candidate(this);
      } else {
        withoutId++;
        notes.add(
            "missing-unit-id",
            table.table().place(row.number(), table.id()),
            "the row has no id of %s and is skipped"
                .formatted(Tables.one(table.checklist().unit())));
      }
      return reader.problem().isEmpty();
    }

    @Override
    public String id() {
      return key.id();
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
    }
  }
}
