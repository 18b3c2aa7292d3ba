package org.pmaudit.report.md;

import static org.pmaudit.report.md.Markdown.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.Departures;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.Method;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Summary;

/**
 * {@code report.md}: a comment for a pull request, of less than {@value #LIMIT} bytes, worst first.
 */
public final class MarkdownReport {

  /** GitHub takes 65,536 characters. */
  static final int LIMIT = 60_000;

  private static final int KEPT_FOR_THE_END = 1_000;

  private final Words words;
  private final Result result;
  private final Markdown out = new Markdown(LIMIT - KEPT_FOR_THE_END);

  private MarkdownReport(Result result, Words words) {
    this.result = result;
    this.words = words;
  }

  public static void write(Result result, Words words, OutputStream out) throws IOException {
    out.write(new MarkdownReport(result, words).text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    out.add(
        "> **%s** %s\n\n"
            .formatted(plain(Strip.level(result, words)), plain(Strip.rule(result, words))));
    for (Audit audit : result.audits()) {
      audit(audit);
    }
    if (out.isFull()) {
      out.end("\n_" + words.text("md.more") + "_\n");
    }
    out.end("\n---\n" + plain(foot()) + "\n");
    return out.toString();
  }

  private String foot() {
    String foot = words.text("foot", result.toolVersion(), words.date(result.asOf()));
    String reviewed = words.isReviewed() ? "" : " · " + words.text("method.translation");
    return words.isFallback()
        ? foot + " · " + words.text("method.fallback", words.asked().toLowerCase(Locale.ROOT))
        : foot + reviewed;
  }

  private void audit(Audit audit) {
    Headline headline = new Headline(audit, words);
    out.add("### %s\n\n".formatted(plain(headline.title())));
    out.add("%s\n\n".formatted(of(audit)));
    out.add("%s\n\n".formatted(score(audit)));
    headline.lead().forEach(sentence -> out.add(plain(sentence) + "\n\n"));
    departures(audit);
    areas(audit);
    Cards cards = new Cards(audit, words);
    if (Headline.isOne(audit)) {
      new UnitMarkdown(out, words, cards).write(audit.units().get(0));
    } else {
      new ManyMarkdown(out, words, audit, cards).write();
    }
    out.add("<sub>%s</sub>\n\n".formatted(plain(Method.bands(audit.checklist(), words))));
  }

  private void areas(Audit audit) {
    StringBuilder block = new StringBuilder();
    block.append("<details><summary>%s</summary>\n\n".formatted(words.text("areas.guide")));
    block.append("%s\n\n".formatted(notice(words)));
    block.append("| %s | %s | %s | %s |\n".formatted((Object[]) heads()));
    block.append("| --- | ---: | --- | --- |\n");
    for (AreaCard area : AreaCard.of(audit, words)) {
      block.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  plain(area.title()),
                  words.down(area.scores().scores().score()),
                  plain(String.join("; ", area.guidance())),
                  mailboxes(area.contacts())));
    }
    out.add(block.append("\n</details>\n\n").toString());
  }

  private String[] heads() {
    return Stream.of("col.areas", "col.score", "card.guidance", "card.contact")
        .map(words::text)
        .toArray(String[]::new);
  }

  private void departures(Audit audit) {
    List<String> all = Departures.inFull(audit.checklist(), words);
    if (!all.isEmpty()) {
      out.add(
          "<details><summary>%s</summary>\n\n%s\n</details>\n\n"
              .formatted(
                  words.text("departs.head"),
                  all.stream()
                      .map(line -> "- " + plain(line) + "\n")
                      .collect(Collectors.joining())));
    }
  }

  private String of(Audit audit) {
    String files =
        result.inputs().size() <= 3
            ? result.inputs().stream()
                .map(Input::name)
                .map(Markdown::code)
                .collect(Collectors.joining(", "))
            : words.count("n.files", result.inputs().size());
    return "%s %s · %s · %s"
        .formatted(
            plain(words.phrase(audit.checklist().title())),
            plain(audit.checklist().version()),
            files,
            words.date(result.asOf()));
  }

  private String score(Audit audit) {
    Summary summary = audit.summary();
    boolean one = Headline.isOne(audit);
    Scores scores = one ? audit.units().get(0).scores() : summary.mean();
    Rating rating =
        one ? audit.units().get(0).rating() : summary.band().orElse(Rating.INSUFFICIENT_DATA);
    return "**%s** (%s) · %s · %s %s"
        .formatted(
            words.down(scores.score()),
            words.range(scores),
            words.text("coverage.head", words.percent(scores.coverage())),
            Symbols.of(rating),
            words.rating(rating));
  }

  /** Mailboxes with the warning that belongs beside each. */
  static String contacts(List<String> mailboxes, Words words) {
    return "**%s** %s — %s"
        .formatted(words.text("card.contact"), mailboxes(mailboxes), notice(words));
  }

  private static String mailboxes(List<String> mailboxes) {
    return mailboxes.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  private static String notice(Words words) {
    return "**%s** %s".formatted(words.text("notice.strong"), words.text("notice.rest"));
  }
}
