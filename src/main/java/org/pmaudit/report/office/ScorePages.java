package org.pmaudit.report.office;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Scores;

/** The score by principle and by protection area. */
final class ScorePages {

  private final PaperAudit page;
  private final Words words;

  ScorePages(PaperAudit page) {
    this.page = page;
    this.words = page.words();
  }

  void write() {
    page.paper().heading(words.text("principles.head")).onNewPage();
    PaperTable principles = table("col.principle");
    page.audit()
        .summary()
        .principles()
        .forEach((principle, scores) -> row(principles, words.principle(principle), scores));
    page.paper().heading(words.text("areas.head"));
    PaperTable areas = table("col.areas");
    List<AreaCard> cards = AreaCard.of(page.audit(), words);
    cards.forEach(area -> row(areas, area.title().text(), area.scores()));
    page.paper().line("Heading2").text(words.text("areas.guide"));
    page.notice();
    guides(cards);
  }

  private void guides(List<AreaCard> cards) {
    PaperTable table =
        page.paper()
            .table(page.heads("col.areas", "card.guidance", "card.contact"), 2600, 4138, 2900);
    for (AreaCard area : cards) {
      table.row().cell().text(area.title());
      table.cell().text(String.join("; ", area.guidance()));
      Line first = table.cell();
      for (int i = 0; i < area.contacts().size(); i++) {
        (i == 0 ? first : table.more()).text(area.contacts().get(i));
      }
    }
  }

  private PaperTable table(String first) {
    List<String> heads =
        new ArrayList<>(page.heads(first, "col.score", "col.range", "col.coverage"));
    if (page.isOne()) {
      return page.paper().table(heads, 4838, 1200, 2000, 1600);
    }
    String units = words.units(page.audit().checklist().unit());
    heads.add(words.capital(words.text("principles.col.with", units)));
    heads.add(words.text("col.people"));
    return page.paper().table(heads, 3438, 1000, 1600, 1200, 1200, 1200);
  }

  private void row(PaperTable table, String name, GroupScores group) {
    Scores scores = group.scores();
    table.row().cell().text(name);
    table.number().strong(words.down(scores.score()));
    table.number().text(words.range(scores));
    table.number().text(words.percent(scores.coverage()));
    if (!page.isOne()) {
      table.number().text(words.number(group.gaps().units()));
      table.number().text(words.number(group.gaps().people()));
    }
  }
}
