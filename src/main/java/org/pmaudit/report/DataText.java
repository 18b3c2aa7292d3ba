package org.pmaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.report.view.Departures;
import org.pmaudit.report.view.NoteKind;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.words.Language;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.text.Wrapped;

/** What a reader must know of the data before relying on the numbers. */
final class DataText {

  private static final int KINDS_SHOWN = 2;
  private static final int LINE = 70;
  private static final int PLACE = 40;
  private static final String INDENT = " ".repeat(8);

  private final Ink ink;
  private final Words words;

  DataText(Ink ink, Words words) {
    this.ink = ink;
    this.words = words;
  }

  void append(StringBuilder out, Result result, Audit audit) {
    out.append('\n');
    books(out, result);
    List<NoteKind> kinds = NoteKind.of(audit);
    kinds.stream()
        .limit(KINDS_SHOWN)
        .forEach(kind -> out.append(ink.faint(INDENT + line(kind))).append('\n'));
    if (kinds.size() > KINDS_SHOWN) {
      out.append(INDENT).append(words.count("text.more_kinds", kinds.size() - KINDS_SHOWN));
      out.append('\n');
    }
    if (!kinds.isEmpty() && words.language() != Language.EN) {
      out.append(Wrapped.of(INDENT.length(), words.text("quality.english")));
    }
    Departures.inFull(audit.checklist(), words)
        .forEach(sentence -> out.append(Wrapped.of(2, sentence)));
    if (words.isFallback()) {
      out.append("  ").append(words.text("method.fallback", words.asked())).append('\n');
    }
  }

  private void books(StringBuilder out, Result result) {
    long read = 0;
    long skipped = 0;
    long merged = 0;
    long grouped = 0;
    long filtered = 0;
    for (Input input : result.inputs()) {
      read += input.rows().read();
      skipped += input.rows().skipped();
      merged += input.rows().merged();
      grouped += input.rows().grouped();
      filtered += input.rows().filtered();
    }
    List<String> parts = new ArrayList<>(List.of(words.count("text.rows_read", read)));
    part(parts, skipped, "text.skipped");
    part(parts, merged, "text.merged");
    part(parts, grouped, "text.grouped");
    part(parts, filtered, "text.filtered");
    out.append("  ").append(words.text("text.data", words.joined(parts))).append('\n');
  }

  private void part(List<String> parts, long count, String key) {
    if (count > 0) {
      parts.add(words.count(key, count));
    }
  }

  /** The first note of a kind, and how many more there are; a long place stands on its own line. */
  private String line(NoteKind kind) {
    String place = kind.first().place().toString();
    String file = kind.first().place().file();
    if (place.length() > PLACE) {
      place = place.substring(file.lastIndexOf('/') + 1);
    }
    String more = kind.more() > 0 ? " (+ " + words.count("rely.more", kind.more()) + ")" : "";
    String gap = place.length() > PLACE ? "\n" + INDENT + "  " : " ";
    int left = LINE - more.length() - (place.length() > PLACE ? 0 : place.length());
    return place + ":" + gap + Shortened.to(left, kind.first().message()) + more;
  }
}
