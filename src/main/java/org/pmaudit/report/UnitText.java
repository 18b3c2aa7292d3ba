package org.pmaudit.report;

import java.util.List;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.NullReason;
import org.pmaudit.result.Step;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Wrapped;

/** One unit on a terminal: what is missing, what to do, and the shortest way up. */
final class UnitText {

  private static final int GAPS_SHOWN = 8;
  private static final int QUESTIONS_SHOWN = 5;
  private static final int DETAIL = 6;

  private final Ink ink;
  private final Words words;
  private final Cards cards;
  private final StringBuilder out = new StringBuilder();

  UnitText(Ink ink, Words words, Audit audit) {
    this.ink = ink;
    this.words = words;
    this.cards = new Cards(audit, words);
  }

  String of(UnitResult unit) {
    out.append("  ").append(ink.bold(TextReport.label(unit))).append('\n');
    score(unit);
    List<GapCard> gaps = cards.gaps(unit);
    gaps.stream().limit(GAPS_SHOWN).forEach(this::gap);
    if (gaps.size() > GAPS_SHOWN) {
      out.append("\n  ").append(words.count("text.more_gaps", gaps.size() - GAPS_SHOWN));
      out.append('\n');
    }
    wayUp(unit);
    toAsk(cards.questions(unit));
    return out.toString();
  }

  private void score(UnitResult unit) {
    out.append(
        words.text(
            "text.unit_score",
            ink.bold(words.down(unit.scores().score())),
            words.range(unit.scores()),
            words.percent(unit.scores().coverage()),
            rating(unit.rating())));
    if (!unit.cappedBy().isEmpty()) {
      out.append(words.text("text.capped", String.join(", ", unit.cappedBy())));
    }
    out.append('\n');
    unit.scoreAfterWaivers()
        .ifPresent(
            score ->
                out.append("  ")
                    .append(words.text("score.waived", words.down(score)))
                    .append('\n'));
    unit.nullReason()
        .map(NullReason::word)
        .ifPresent(reason -> out.append("  ").append(words.text("null." + reason)).append('\n'));
  }

  private String rating(Rating rating) {
    return ink.rating(rating, Symbols.of(rating) + " " + words.rating(rating));
  }

  private void gap(GapCard card) {
    String sign =
        card.gap().critical() ? ink.critical(Symbols.CRITICAL) : Symbols.of(card.gap().verdict());
    String title = card.criterion().id() + " " + card.criterion().title();
    out.append('\n');
    out.append(Wrapped.hanging(2, 4, "%s %s (%s)".formatted(sign, title, card.points())));
    card.found().forEach(found -> told("card.found", found.saidWithPlace(words)));
    told("card.do", card.criterion().markedTodo());
    card.waiver().ifPresent(waiver -> out.append(Wrapped.of(DETAIL, waiver)));
  }

  /** A text beside its label, in a column of its own. */
  private void told(String key, String text) {
    int wide = Math.max(words.text("card.found").length(), words.text("card.do").length()) + 2;
    String before = words.text(key);
    for (String line : Wrapped.lines(text, Wrapped.COLUMNS - DETAIL - wide)) {
      out.append(" ".repeat(DETAIL)).append(before).append(" ".repeat(wide - before.length()));
      out.append(line).append('\n');
      before = "";
    }
  }

  private void wayUp(UnitResult unit) {
    if (unit.wayUpBlocked()) {
      out.append('\n').append(Wrapped.of(2, words.text("way.none")));
    }
    WayUp.of(unit, words).ifPresent(way -> out.append("\n  ").append(way.head()).append('\n'));
    for (Step step : unit.wayUp()) {
      String title = step.criterion() + " " + cards.criterion(step.criterion()).title();
      String after = words.down(step.score()) + " " + words.rating(step.rating());
      out.append(Wrapped.hanging(4, 6, title + " → " + after));
    }
  }

  private void toAsk(List<AskCard> questions) {
    if (questions.isEmpty()) {
      return;
    }
    out.append("\n  ").append(words.text("ask.head")).append('\n');
    for (AskCard card : questions.subList(0, Math.min(QUESTIONS_SHOWN, questions.size()))) {
      out.append(Wrapped.hanging(4, 6, card.criterion().id() + " " + card.criterion().asked()));
    }
    if (questions.size() > QUESTIONS_SHOWN) {
      out.append("    ");
      out.append(words.text("text.more_questions", questions.size() - QUESTIONS_SHOWN));
      out.append('\n');
    }
  }
}
