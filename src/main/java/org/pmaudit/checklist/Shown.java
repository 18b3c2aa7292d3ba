package org.pmaudit.checklist;

import java.util.List;

/** What {@code show} can show. */
public sealed interface Shown {

  record OfChecklist(Checklist checklist) implements Shown {}

  /** A criterion, with the examples of its checklist that are about it alone. */
  record OfCriterion(Criterion criterion, Checklist checklist, List<ChecklistTest> examples)
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
