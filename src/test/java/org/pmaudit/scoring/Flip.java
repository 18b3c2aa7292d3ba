package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;

/** One value of a criterion set to another, as a slip of the pen would. */
record Flip(String what, Criterion criterion) {

  /** The checklist with this criterion in the place of the one of its id. */
  Checklist in(Checklist whole) {
    List<Criterion> criteria = new ArrayList<>(whole.criteria());
    criteria.replaceAll(each -> each.id().equals(criterion.id()) ? criterion : each);
    return with(whole, criteria);
  }

  /** A checklist of one criterion alone. */
  static Checklist alone(Checklist whole, Criterion criterion) {
    return with(whole, List.of(criterion));
  }

  private static Checklist with(Checklist whole, List<Criterion> criteria) {
    return new Checklist(
        whole.id(),
        whole.version(),
        whole.namespace(),
        whole.sector(),
        whole.unit(),
        whole.people(),
        whole.context(),
        whole.title(),
        whole.bands(),
        whole.caps(),
        whole.floor(),
        whole.indicators(),
        whole.sources(),
        criteria,
        whole.adaptation(),
        whole.areas(),
        whole.sha256());
  }
}
