package org.pmaudit.checklist;

import java.util.List;
import java.util.Optional;

/** What {@code show} can show. */
public sealed interface Shown {

  /** A checklist, with the tailoring that made it, if one did. */
  record OfChecklist(Checklist checklist, Optional<Tailored> tailored) implements Shown {}

  /**
   * A criterion, with the examples of its checklist that are about it alone, if they still hold.
   */
  record OfCriterion(
      Criterion criterion,
      Checklist checklist,
      List<ChecklistTest> examples,
      Optional<Tailored> tailored)
      implements Shown {
    public OfCriterion {
      examples = List.copyOf(examples);
    }
  }

  /** An indicator, with the checklists whose criteria may use it. */
  record OfIndicator(Indicator indicator, List<Checklist> checklists) implements Shown {
    public OfIndicator {
      checklists = List.copyOf(checklists);
    }
  }

  /** A source, with the checklists whose criteria may cite it. */
  record OfSource(Source source, List<Checklist> checklists) implements Shown {
    public OfSource {
      checklists = List.copyOf(checklists);
    }
  }

  /** An area, with the checklists whose criteria may be tagged with it. */
  record OfArea(AreaGuide guide, List<Checklist> checklists) implements Shown {
    public OfArea {
      checklists = List.copyOf(checklists);
    }
  }
}
