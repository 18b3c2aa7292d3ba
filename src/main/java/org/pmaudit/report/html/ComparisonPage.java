package org.pmaudit.report.html;

import java.util.List;
import java.util.function.Function;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.report.view.ChangeWords;
import org.pmaudit.report.view.Moved;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;

/** What the page on a comparison shows; long tables are cut, and it is said where the rest is. */
record ComparisonPage(Comparison comparison, Words words) {

  static final int ROWS = 200;
  static final List<Kind> COLUMNS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED);

  /** A list of plain lines under a head, which says how many there are. */
  record Lines(String head, List<String> shown, int more) {}

  ChangeWords changes() {
    return new ChangeWords(words);
  }

  String css() {
    return Page.CSS;
  }

  String direction() {
    return words.language().isRightToLeft() ? "rtl" : "ltr";
  }

  String sensitivity() {
    return Strip.level(comparison.after().result(), words);
  }

  String strip() {
    return Strip.rule(comparison.after().result(), words);
  }

  String title() {
    return comparison.audits().size() == 1
        ? changes().mean(comparison.audits().get(0))
        : words.text("compare.title");
  }

  List<Moved> moved(AuditComparison audit) {
    return Moved.of(audit, changes());
  }

  List<Lines> lists(AuditComparison audit) {
    return List.of(
            lines("compare.apart", audit.incomparable(), changes()::apart),
            lines("compare.went", audit.onlyBefore(), this::label),
            lines("compare.came", audit.onlyAfter(), this::label))
        .stream()
        .filter(lines -> !lines.shown().isEmpty())
        .toList();
  }

  private <T> Lines lines(String head, List<T> all, Function<T, String> line) {
    List<String> shown = cut(all).stream().map(line).toList();
    return new Lines(words.text(head, all.size()), shown, all.size() - shown.size());
  }

  private static <T> List<T> cut(List<T> all) {
    return all.subList(0, Math.min(ROWS, all.size()));
  }

  private String label(UnitResult unit) {
    return words.isolated(ChangeWords.label(unit));
  }
}
