package org.pmaudit.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same thing measured several times. */
final class Series {

  private final List<Double> turns = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    turns.add(value);
    values.add(value);
    Collections.sort(values);
  }

  /** Each value over the other's of the same turn. */
  Series over(Series other) {
    Series ratios = new Series();
    for (int turn = 0; turn < Math.min(runs(), other.runs()); turn++) {
      ratios.add(turns.get(turn) / other.turns.get(turn));
    }
    return ratios;
  }

  int runs() {
    return values.size();
  }

  double least() {
    return values.get(0);
  }

  double most() {
    return values.get(values.size() - 1);
  }

  double median() {
    int half = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(half)
        : (values.get(half - 1) + values.get(half)) / 2;
  }
}
