package org.pmaudit.report;

import java.util.List;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;

/** The weakest protection areas on a terminal, and whom to ask about each. */
final class AreasText {

  private static final int SHOWN = 3;
  private static final int NAME = 42;

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
      out.append("  (").append(words.text("areas.more", areas.size() - SHOWN)).append(") ");
    } else {
      out.append("  ");
    }
    out.append(words.text("areas.ask.more")).append('\n');
    out.append("  ").append(words.text("notice.strong")).append('\n');
    out.append("  ").append(words.text("notice.rest")).append('\n');
  }

  private String line(AreaCard area) {
    return "  %-42s %5s  %s\n"
        .formatted(
            Shortened.to(NAME, area.title().text()),
            words.down(area.scores().scores().score()),
            String.join(", ", area.contacts()));
  }
}
