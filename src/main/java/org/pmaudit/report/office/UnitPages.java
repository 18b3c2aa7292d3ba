package org.pmaudit.report.office;

import java.util.List;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;

/** Many units as a table, the worst first: gaps, the shortest way up and what to ask of each. */
final class UnitPages {

  /** More rows than that nobody reads on paper. */
  private static final int MOST = 50;

  private static final int ASKED = 3;

  private final PaperAudit page;
  private final Words words;

  UnitPages(PaperAudit page) {
    this.page = page;
    this.words = page.words();
  }

  void write() {
    List<UnitResult> units = page.audit().units();
    List<UnitResult> worst = units.subList(0, Math.min(MOST, units.size()));
    long all = page.audit().summary().units();
    page.paper().heading(words.capital(words.units(page.audit().checklist().unit())));
    page.paper().note().text(words.text("units.order"));
    if (worst.size() < all) {
      page.paper().note().text(words.text("docx.rest", worst.size(), page.units(all)));
    }
    PaperTable table =
        page.paper()
            .table(
                page.heads("col.name", "col.score_range", "col.gaps", "xlsx.way", "col.ask"),
                2100,
                1638,
                2200,
                1900,
                1800);
    worst.forEach(unit -> unit(table, unit));
  }

  private void unit(PaperTable table, UnitResult unit) {
    table.row().cell().strong(unit.name().filter(name -> !name.isBlank()).orElse(unit.id()));
    table.more().soft(unit.id());
    table.cell().strong(words.down(unit.scores().score()));
    table.more().soft(words.range(unit.scores()));
    table.more().text(Symbols.of(unit.rating()) + " " + words.rating(unit.rating()));
    gaps(table, unit);
    table.cell().text(page.wayUp(unit));
    asked(table, unit);
  }

  private void gaps(PaperTable table, UnitResult unit) {
    List<String> critical = unit.gaps().stream().filter(Gap::critical).map(Gap::criterion).toList();
    Line line = table.cell();
    if (!critical.isEmpty()) {
      line.strong(Symbols.CRITICAL + " " + String.join(", ", critical));
      line = table.more();
    }
    line.text(words.count("n.gaps", unit.gaps().size()));
  }

  private void asked(PaperTable table, UnitResult unit) {
    List<String> first =
        unit.unknown().stream().limit(ASKED).map(UnknownCriterion::criterion).toList();
    table.cell().text(first.isEmpty() ? Printed.NONE : String.join(", ", first));
    if (unit.unknown().size() > ASKED) {
      table.more().soft(words.text("text.more_questions", unit.unknown().size() - ASKED));
    }
  }
}
