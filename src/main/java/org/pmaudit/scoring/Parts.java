package org.pmaudit.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.problem.Notes;

/**
 * The parts of a table that threads take in their order. After a part that cannot be read no later
 * one is begun, so that the fault that counts is the first in the data, whatever the threads.
 */
final class Parts {

  private final List<UnitSlice> slices;
  private final int firstNumber;
  private final AtomicInteger next = new AtomicInteger();
  private final Notes[] notes;
  private final UnitBooks[] books;
  private int failedAt = Integer.MAX_VALUE;
  private Optional<Exception> failure = Optional.empty();

  Parts(List<UnitSlice> slices, int firstNumber) {
    this.slices = slices;
    this.firstNumber = firstNumber;
    this.notes = new Notes[slices.size()];
    this.books = new UnitBooks[slices.size()];
    Arrays.setAll(notes, part -> new Notes());
    Arrays.fill(books, UnitBooks.NONE);
  }

  /** The next part to read, while there is one to be read. */
  Optional<Integer> next() {
    int part = next.getAndIncrement();
    return part < slices.size() && !hasFailed() ? Optional.of(part) : Optional.empty();
  }

  int size() {
    return slices.size();
  }

  UnitSlice slice(int part) {
    return slices.get(part);
  }

  /** The part's number among all parts of the run. */
  int number(int part) {
    return firstNumber + part;
  }

  Notes notes(int part) {
    return notes[part];
  }

  void done(int part, UnitBooks rows) {
    books[part] = rows;
  }

  synchronized void failed(int part, Exception why) {
    if (part < failedAt) {
      failedAt = part;
      failure = Optional.of(why);
    }
  }

  private synchronized boolean hasFailed() {
    return failure.isPresent();
  }

  synchronized Optional<Exception> failure() {
    return failure;
  }

  UnitBooks rows() {
    return Arrays.stream(books).reduce(UnitBooks.NONE, UnitBooks::plus);
  }

  void appendNotes(Notes to) {
    for (Notes part : notes) {
      to.append(part);
    }
  }
}
