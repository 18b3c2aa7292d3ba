package org.pmaudit.report.md;

import static org.pmaudit.report.md.Markdown.code;
import static org.pmaudit.report.md.Markdown.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.Found;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;

/** One unit: its gaps as a table, the way up, folded details, what to ask. */
final class UnitMarkdown {

  private final Markdown out;
  private final Words words;
  private final Cards cards;

  UnitMarkdown(Markdown out, Words words, Cards cards) {
    this.out = out;
    this.words = words;
    this.cards = cards;
  }

  void write(UnitResult unit) {
    out.add("**%s** %s\n\n".formatted(plain(unit.name().orElse(unit.id())), code(unit.id())));
    List<GapCard> gaps = cards.gaps(unit);
    if (gaps.isEmpty()) {
      out.add(words.text("unit.no_gaps") + "\n\n");
    } else {
      table(gaps);
    }
    wayUp(unit);
    gaps.forEach(this::details);
    questions(cards.questions(unit));
  }

  private void table(List<GapCard> gaps) {
    out.add(
        "| %s | %s | %s | %s |\n| --- | --- | --- | ---: |\n"
            .formatted(
                words.text("col.verdict"),
                words.text("col.gap"),
                words.text("col.do"),
                words.text("col.points")));
    for (GapCard card : gaps) {
      out.add(
          "| %s %s | %s %s | %s | %s |\n"
              .formatted(
                  Symbols.of(card.gap()),
                  card.gap().critical()
                      ? "**" + words.text("critical") + "**"
                      : words.verdict(card.gap().verdict()),
                  code(card.criterion().id()),
                  plain(card.criterion().title()),
                  plain(card.criterion().todo()),
                  card.points()));
    }
    out.add("\n");
  }

  private void wayUp(UnitResult unit) {
    if (unit.wayUpBlocked()) {
      out.add(words.text("way.none") + "\n\n");
    }
    WayUp.of(unit, words)
        .ifPresent(way -> out.add(words.labelled("**" + way.head() + "**", steps(unit)) + "\n\n"));
  }

  private String steps(UnitResult unit) {
    return unit.wayUp().stream()
        .map(step -> code(step.criterion()) + " → " + words.down(step.score()))
        .collect(Collectors.joining(", "));
  }

  private void details(GapCard card) {
    StringBuilder block = new StringBuilder();
    block.append(
        "<details><summary>%s %s: %s</summary>\n\n"
            .formatted(
                Symbols.of(card.gap()),
                plain(card.criterion().id()),
                plain(card.criterion().title())));
    for (Found found : card.found()) {
      block.append(line("card.found", plain(found.said(words))));
      found.place().ifPresent(place -> block.append("  ").append(code(place)).append('\n'));
    }
    card.waiver().ifPresent(waiver -> block.append("- ").append(plain(waiver)).append('\n'));
    block.append(longTexts(card.criterion(), words));
    block.append("\n</details>\n\n");
    out.add(block.toString());
  }

  private String line(String key, String text) {
    return line(words, key, text);
  }

  private static String line(Words words, String key, String text) {
    return "- **%s** %s\n".formatted(words.text(key), text);
  }

  /** What a criterion needs, why, what to do, how to verify, the source and whom to ask. */
  static String longTexts(CriterionCard card, Words words) {
    StringBuilder block = new StringBuilder();
    block.append(line(words, "card.needed", plain(card.requirement())));
    card.takes().forEach(take -> block.append("  ").append(plain(take)).append('\n'));
    card.why().ifPresent(why -> block.append(line(words, "card.why", plain(why))));
    block.append(line(words, "card.do", plain(card.markedTodo())));
    card.verification()
        .ifPresent(verify -> block.append(line(words, "card.verify", plain(verify))));
    block.append(
        line(words, "card.source", plain(card.source()) + " (" + plain(card.sourceNote()) + ")"));
    if (!card.guidance().isEmpty()) {
      block.append(line(words, "card.guidance", plain(String.join("; ", card.guidance()))));
    }
    if (!card.contacts().isEmpty()) {
      block.append("- ").append(MarkdownReport.contacts(card.contacts(), words)).append('\n');
    }
    return block.toString();
  }

  private void questions(List<AskCard> questions) {
    if (questions.isEmpty()) {
      return;
    }
    StringBuilder block = new StringBuilder();
    block.append(
        "<details><summary>%s (%s)</summary>\n\n"
            .formatted(words.text("ask.head"), words.count("n.questions", questions.size())));
    for (AskCard card : questions) {
      block.append("1. ").append(asked(card.criterion())).append(' ');
      block.append(code(card.criterion().id())).append(" · ");
      block.append(words.labelled(words.text("col.share"), card.share())).append('\n');
    }
    out.add(block.append("\n</details>\n\n").toString());
  }

  static String asked(CriterionCard card) {
    return card.questions().stream().map(Markdown::plain).collect(Collectors.joining(" "));
  }
}
