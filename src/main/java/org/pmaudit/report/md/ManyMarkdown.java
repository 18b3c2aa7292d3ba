package org.pmaudit.report.md;

import static org.pmaudit.report.md.Markdown.code;
import static org.pmaudit.report.md.Markdown.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.view.OpenQuestions;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.UnitResult;

/** Many units: the gaps that recur, the worst units, what each gap means, what to ask. */
final class ManyMarkdown {

  private static final int RECURRING = 15;
  private static final int UNITS = 50;
  private static final int WAIVED = 50;

  private final Markdown out;
  private final Words words;
  private final Audit audit;
  private final Cards cards;
  private final UnitKind kind;

  ManyMarkdown(Markdown out, Words words, Audit audit, Cards cards) {
    this.out = out;
    this.words = words;
    this.audit = audit;
    this.cards = cards;
    this.kind = audit.checklist().unit();
  }

  void write() {
    ratings();
    List<RecurringGap> gaps = RecurringGap.of(audit);
    if (gaps.isEmpty()) {
      out.add(words.text("recurring.none") + "\n\n");
    } else {
      recurring(gaps.subList(0, Math.min(RECURRING, gaps.size())), gaps.size());
    }
    units();
    waived();
    gaps.forEach(gap -> details(cards.criterion(gap.criterion())));
    questions();
  }

  private void ratings() {
    String counts =
        audit.summary().ratings().entrySet().stream()
            .filter(entry -> entry.getKey().isBand() || entry.getValue().units() > 0)
            .map(
                entry ->
                    "%s %s %s"
                        .formatted(
                            Symbols.of(entry.getKey()),
                            words.rating(entry.getKey()),
                            words.number(entry.getValue().units())))
            .collect(Collectors.joining(" · "));
    out.add(counts + "\n\n");
  }

  private void recurring(List<RecurringGap> gaps, int all) {
    out.add("#### %s\n\n".formatted(words.text("recurring.head")));
    out.add(
        "| %s | %s | %s | %s |\n| --- | ---: | ---: | ---: |\n"
            .formatted(
                words.text("col.gap"),
                words.capital(words.units(kind)),
                words.text("col.people"),
                words.text("col.gain")));
    for (RecurringGap gap : gaps) {
      CriterionCard card = cards.criterion(gap.criterion());
      String sign = gap.criterion().critical() ? Symbols.CRITICAL + " " : "";
      out.add(
          "| %s%s %s | %s | %s | %s |\n"
              .formatted(
                  sign,
                  code(card.id()),
                  plain(card.title()),
                  words.number(gap.summary().gaps()),
                  words.number(gap.summary().people()),
                  gap.summary().gain().map(words::gain).orElse(Printed.NONE)));
    }
    shown(gaps.size(), all);
  }

  private void shown(int shown, long all) {
    out.add("\n");
    if (shown < all) {
      out.add(words.text("md.top", shown, all) + "\n\n");
    }
  }

  private void units() {
    List<UnitResult> worst = audit.units().stream().limit(UNITS).toList();
    if (worst.isEmpty()) {
      return;
    }
    out.add(
        "<details><summary>%s</summary>\n\n"
            .formatted(words.text("units.all", words.units(kind, audit.summary().units()))));
    out.add(
        "| %s | %s | %s | %s | %s | %s | %s |\n| --- | ---: | --- | ---: | ---: | ---: | --- |\n"
            .formatted(
                words.text("col.name"),
                words.text("col.score_range"),
                words.text("col.rating"),
                words.text("col.critical"),
                words.text("col.gaps"),
                words.text("col.ask"),
                words.text("col.way")));
    int written = 0;
    for (UnitResult unit : worst) {
      written += out.add(row(unit)) ? 1 : 0;
    }
    shown(written, audit.summary().units());
    out.end("\n</details>\n\n");
  }

  private String row(UnitResult unit) {
    long critical = unit.gaps().stream().filter(Gap::critical).count();
    return "| %s %s | %s (%s) | %s %s | %s | %s | %s | %s |\n"
        .formatted(
            plain(unit.name().orElse("")),
            code(unit.id()),
            words.down(unit.scores().score()),
            words.range(unit.scores()),
            Symbols.of(unit.rating()),
            words.rating(unit.rating()),
            critical == 0 ? "0" : Symbols.CRITICAL + " " + critical,
            words.number(unit.gaps().size()),
            words.number(unit.unknown().size()),
            plain(way(unit)));
  }

  private String way(UnitResult unit) {
    return unit.wayUpBlocked()
        ? words.text("way.blocked")
        : WayUp.of(unit, words).map(WayUp::inShort).orElse("");
  }

  /** The gaps that somebody accepted, for how long and why. */
  private void waived() {
    StringBuilder block = new StringBuilder();
    int shown = 0;
    for (UnitResult unit : audit.units()) {
      for (GapCard card : cards.gaps(unit)) {
        if (card.waiver().isPresent() && shown++ < WAIVED) {
          block.append(
              "- %s %s: %s\n"
                  .formatted(
                      code(unit.id()), code(card.criterion().id()), plain(card.waiver().get())));
        }
      }
    }
    if (shown > 0) {
      out.add("<details><summary>%s</summary>\n\n".formatted(words.count("md.waived", shown)));
      out.add(block.toString());
      shown(Math.min(shown, WAIVED), shown);
      out.end("\n</details>\n\n");
    }
  }

  private void details(CriterionCard card) {
    out.add(
        "<details><summary>%s: %s</summary>\n\n%s\n</details>\n\n"
            .formatted(plain(card.id()), plain(card.title()), UnitMarkdown.longTexts(card, words)));
  }

  private void questions() {
    List<OpenQuestions> open = OpenQuestions.of(audit, cards);
    if (open.isEmpty()) {
      return;
    }
    StringBuilder block = new StringBuilder();
    block.append("<details><summary>%s</summary>\n\n".formatted(words.text("ask.head")));
    for (OpenQuestions one : open) {
      block.append("1. ").append(UnitMarkdown.asked(one.criterion())).append(' ');
      block.append(code(one.criterion().id())).append(" · ");
      block.append(words.text("ask.at", words.units(kind, one.units()))).append('\n');
    }
    out.add(block.append("\n</details>\n\n").toString());
  }
}
