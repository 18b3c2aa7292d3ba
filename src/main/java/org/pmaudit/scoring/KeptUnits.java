package org.pmaudit.scoring;

import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.KeepUnits;

/** Keeps all units while they are few, else the worst. */
final class KeptUnits {

  private final KeepUnits keep;

  /** The units of all parts of the data. */
  private final AtomicLong taken;

  /** The best of them on top. */
  private final PriorityQueue<KeptUnit> kept = new PriorityQueue<>(KeptUnit.WORST_FIRST.reversed());

  /**
   * @param taken counts the units of all keepers whose units are put together in the end
   */
  KeptUnits(KeepUnits keep, AtomicLong taken) {
    this.keep = keep;
    this.taken = taken;
  }

  void offer(String id, long row, UnitScore unit, UnitPeople people, Answers answers) {
    int capacity = keep.capacity(taken.incrementAndGet());
    trim(capacity);
    if (kept.size() >= capacity && isNoWorse(unit)) {
      return;
    }
    kept.add(new KeptUnit(id, row, unit, people, answers));
    trim(capacity);
  }

  /** Whether all kept units are certain to be worse, or none is to be kept. */
  private boolean isNoWorse(UnitScore unit) {
    KeptUnit best = kept.peek();
    return best == null || best.rank().isBefore(unit);
  }

  private void trim(int capacity) {
    while (kept.size() > capacity) {
      kept.poll();
    }
  }

  void addAll(KeptUnits other) {
    kept.addAll(other.kept);
    trim(keep.capacity(taken.get()));
  }

  KeptUnit[] worstFirst() {
    return kept.stream().sorted(KeptUnit.WORST_FIRST).toArray(KeptUnit[]::new);
  }

  /** Whether none was left out. */
  boolean isComplete() {
    return kept.size() == taken.get();
  }
}
