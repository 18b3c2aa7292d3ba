package org.pmaudit.report;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.GroupScores;

/** The four principles on a terminal, the weakest first, with bars. */
record PrinciplesText(Words words) {

  private static final int BAR = 20;

  void append(StringBuilder out, Audit audit) {
    out.append('\n');
    out.append(
        "  %-38s %7s %16s %9s\n"
            .formatted(
                words.text("text.weakest"),
                words.text("text.col.score"),
                words.text("text.with_gaps", words.units(audit.checklist().unit())),
                words.text("text.col.people")));
    audit.summary().principles().entrySet().stream()
        .sorted(Comparator.comparing(PrinciplesText::weakness).thenComparing(Map.Entry::getKey))
        .forEach(entry -> out.append(line(entry)));
  }

  private static Fraction weakness(Map.Entry<Principle, GroupScores> entry) {
    return entry.getValue().scores().score().orElse(Fraction.of(101, 1));
  }

  private String line(Map.Entry<Principle, GroupScores> entry) {
    GroupScores scores = entry.getValue();
    return "  %-16s %s %7s %16s %9s\n"
        .formatted(
            Shortened.to(16, words.shortPrinciple(entry.getKey())),
            bar(scores.scores().score()),
            words.down(scores.scores().score()),
            words.number(scores.gaps().units()),
            words.number(scores.gaps().people()));
  }

  private static String bar(Optional<Fraction> score) {
    int filled =
        score
            .map(s -> s.times(BAR).over(Fraction.of(100, 1)).rounded(0, RoundingMode.FLOOR))
            .map(Number::intValue)
            .orElse(0);
    return "█".repeat(filled) + "░".repeat(BAR - filled) + " ";
  }
}
