package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.dataset.Row;

/**
 * Tells which rows of a table count.
 *
 * @param tests each a condition and the columns it is about; the first that is not blank counts
 * @param review the column with the state of review
 * @param states the states asked for; none: any
 * @param status the column in which ODK Central says that it could not decrypt a row
 * @param isAsked whether the run leaves rows out, of this table or of the one it belongs to
 */
record RowFilter(
    List<Test> tests,
    Optional<Integer> review,
    Set<ReviewState> states,
    Optional<Integer> status,
    boolean isAsked) {

  private static final Set<String> NOT_DECRYPTED =
      Set.of("not decrypted", "missing encrypted form data");

  RowFilter {
    tests = List.copyOf(tests);
    states = Set.copyOf(states);
  }

  /** A condition on the cells of columns. */
  record Test(Where where, List<Integer> columns) {

    boolean holds(Row row) {
      return where.holds(
          columns.stream()
              .map(column -> row.text(column).strip())
              .filter(text -> !text.isEmpty())
              .findFirst()
              .orElse(""));
    }

    static boolean all(List<Test> tests, Row row) {
      for (int i = 0; i < tests.size(); i++) {
        if (!tests.get(i).holds(row)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Of a repeat, whose rows go with those of the form. */
  RowFilter ofRepeat() {
    return new RowFilter(List.of(), Optional.empty(), Set.of(), Optional.empty(), isAsked);
  }

  boolean keeps(Row row) {
    return Test.all(tests, row) && (states.isEmpty() || states.contains(state(row)));
  }

  /** Whether the platform said no to a row that is kept since nobody asked about its review. */
  boolean isRejected(Row row) {
    return states.isEmpty() && review.isPresent() && state(row) == ReviewState.REJECTED;
  }

  private ReviewState state(Row row) {
    return review.map(column -> ReviewState.of(row.text(column))).orElse(ReviewState.NONE);
  }

  boolean isDecrypted(Row row) {
    return status.isEmpty() || !NOT_DECRYPTED.contains(row.text(status.get()).strip());
  }

  BitSet columns() {
    List<Integer> all = new ArrayList<>();
    tests.forEach(test -> all.addAll(test.columns()));
    review.ifPresent(all::add);
    status.ifPresent(all::add);
    BitSet columns = new BitSet();
    all.forEach(columns::set);
    return columns;
  }
}
