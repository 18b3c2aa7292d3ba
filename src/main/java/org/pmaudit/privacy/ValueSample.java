package org.pmaudit.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** The first values of a column, held only while it is decided what it holds. */
final class ValueSample {

  private static final int VALUES = 200;

  /** Rows looked at, so that a column with few values costs no pass over a large file. */
  private static final int ROWS = 5_000;

  /** Enough of a value to see its shape. */
  private static final int LONGEST = 200;

  private final List<String> values = new ArrayList<>();
  private int figures;

  private ValueSample() {}

  /** The samples of all columns of a table. */
  static List<ValueSample> of(Table table) throws UnusableInputException {
    List<ValueSample> samples = new ArrayList<>();
    BitSet wanted = new BitSet();
    wanted.set(0, table.columns().size());
    table.columns().forEach(column -> samples.add(new ValueSample()));
    int[] rows = {0};
    for (Slice slice : table.slices(1)) {
      slice.read(wanted, row -> take(samples, row) && ++rows[0] < ROWS, new Notes());
    }
    return samples;
  }

  private static boolean take(List<ValueSample> samples, Row row) {
    boolean more = false;
    for (int column = 0; column < samples.size(); column++) {
      ValueSample sample = samples.get(column);
      if (row.kind(column) != CellKind.BLANK && sample.values.size() < VALUES) {
        sample.add(row, column);
      }
      more |= sample.values.size() < VALUES;
    }
    return more;
  }

  private void add(Row row, int column) {
    int from = row.start(column);
    int length = Math.min(row.end(column) - from, LONGEST);
    values.add(new String(row.chars(), from, length).strip());
    figures += row.kind(column) == CellKind.NUMBER ? 1 : 0;
  }

  int size() {
    return values.size();
  }

  int count(Predicate<String> shape) {
    return (int) values.stream().filter(shape).count();
  }

  /** Whether at least so many percent of the values, and at least one, have the shape. */
  boolean mostly(int percent, Predicate<String> shape) {
    int count = count(shape);
    return count > 0 && count * 100 >= values.size() * percent;
  }

  boolean isAll(Predicate<String> shape) {
    return !values.isEmpty() && count(shape) == values.size();
  }

  /** How many percent of the values differ from all before them. */
  int percentDistinct() {
    return values.isEmpty() ? 0 : (int) (values.stream().distinct().count() * 100 / values.size());
  }

  /** Whether a workbook holds most of the values as numbers. */
  boolean isFigures() {
    return figures * 2 > values.size();
  }
}
