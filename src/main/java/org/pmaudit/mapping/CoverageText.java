package org.pmaudit.mapping;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;

/** Tells people which criteria data can ever answer: critical ones first. */
public final class CoverageText {

  private static final int NAMES = 29;

  private final ChecklistCoverage coverage;
  private final String language;
  private final StringBuilder out = new StringBuilder();

  private CoverageText(ChecklistCoverage coverage, String language) {
    this.coverage = coverage;
    this.language = language;
  }

  /**
   * Lines, the last with its break.
   *
   * @param language of the criteria's titles
   */
  public static String of(ChecklistCoverage coverage, String language) {
    CoverageText text = new CoverageText(coverage, language);
    text.head();
    text.listed("Critical criteria that can never be answered", CriterionCoverage::isCriticalHole);
    text.table();
    text.listed(
        "Other criteria that can never be answered",
        one -> one.answerability() == Answerability.NEVER && !one.isCriticalHole());
    text.listed(
        "Criteria that can be answered in part",
        one -> one.answerability() == Answerability.PARTLY);
    return text.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void head() {
    line(
        "%s against %s %s"
            .formatted(
                Tables.shown(coverage.table()),
                coverage.checklist().id(),
                coverage.checklist().version()));
    line(
        "  %s criteria: %s can be answered, %s in part, %s never"
            .formatted(
                coverage.criteria().size(),
                coverage.count(Answerability.FULLY),
                coverage.count(Answerability.PARTLY),
                coverage.count(Answerability.NEVER)));
    line(
        "  coverage can be %s %% at most"
            .formatted(coverage.most().rounded(1, RoundingMode.FLOOR).toPlainString()));
    coverage
        .speechless()
        .forEach(
            indicator ->
                line(
                    "  %s has a column, but none of the words in it is an answer; translate them in a mapping"
                        .formatted(indicator)));
  }

  private void listed(String title, Predicate<CriterionCoverage> which) {
    List<CriterionCoverage> found =
        coverage.criteria().stream()
            .filter(which)
            .sorted(
                Comparator.comparing((CriterionCoverage one) -> !one.criterion().critical())
                    .thenComparing(one -> -one.criterion().weight()))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    line("");
    line(title);
    for (CriterionCoverage one : found) {
      line("  %s  %s".formatted(one.criterion().id(), one.criterion().title().in(language)));
      line("    no column for " + String.join(", ", one.missing()));
    }
  }

  private void table() {
    line("");
    row("By principle", "answered", "in part", "never");
    for (Principle principle : Principle.values()) {
      counts(principle.word(), one -> one.criterion().principle() == principle);
    }
    line("");
    row("By protection area", "answered", "in part", "never");
    for (ProtectionArea area : ProtectionArea.values()) {
      counts(area.word(), one -> one.criterion().areas().contains(area));
    }
  }

  private void counts(String name, Predicate<CriterionCoverage> which) {
    if (coverage.criteria().stream().anyMatch(which)) {
      row(
          "  " + name,
          String.valueOf(coverage.count(Answerability.FULLY, which)),
          String.valueOf(coverage.count(Answerability.PARTLY, which)),
          String.valueOf(coverage.count(Answerability.NEVER, which)));
    }
  }

  private void row(String name, String... cells) {
    StringBuilder row =
        new StringBuilder(name).append(" ".repeat(Math.max(1, NAMES - name.length())));
    for (String cell : cells) {
      row.append(" ".repeat(Math.max(1, 10 - cell.length()))).append(cell);
    }
    line(row.toString());
  }
}
