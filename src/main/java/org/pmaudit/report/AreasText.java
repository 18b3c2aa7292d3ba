package org.pmaudit.report;

import java.util.List;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.text.Wrapped;

/** The weakest protection areas on a terminal, and whom to ask about each. */
final class AreasText {

  private static final int SHOWN = 2;

  private final Words words;

  AreasText(Words words) {
    this.words = words;
  }

  void append(StringBuilder out, Audit audit) {
    List<AreaCard> areas = AreaCard.of(audit, words);
    if (audit.summary().judged() == 0 || areas.isEmpty()) {
      return;
    }
    out.append("\n  ").append(words.text("areas.ask")).append('\n');
    areas.stream().limit(SHOWN).forEach(area -> out.append(line(area)));
    if (areas.size() > SHOWN) {
      out.append("  (").append(words.count("areas.more", areas.size() - SHOWN)).append(") ");
    } else {
      out.append("  ");
    }
    out.append(words.text("areas.ask.more")).append('\n');
    String notice = words.text("notice.strong") + " " + words.text("notice.rest");
    out.append(Wrapped.of(2, notice));
  }

  private String line(AreaCard area) {
    return Wrapped.hanging(
        2,
        6,
        words.labelled(
            "%s (%s)".formatted(area.title().text(), words.down(area.scores().scores().score())),
            String.join(", ", area.contacts())));
  }
}
