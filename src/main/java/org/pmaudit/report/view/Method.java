package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.report.words.Language;
import org.pmaudit.report.words.Words;

/** How scores come about, in sentences. */
public final class Method {

  private Method() {}

  /** Formula, bands and caps, rounding, sources read, what was tailored, and the translation. */
  public static List<String> sentences(Checklist checklist, Words words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.text("method.formula"));
    sentences.add(bands(checklist, words));
    sentences.add(words.text("method.rounding"));
    sentences.add(sources(checklist, words));
    sentences.addAll(Departures.inFull(checklist, words));
    if (!words.isReviewed()) {
      sentences.add(words.text("method.translation"));
    }
    if (words.isFallback()) {
      sentences.add(words.text("method.fallback", words.asked().toLowerCase(Locale.ROOT)));
    }
    if (words.language() != Language.EN) {
      sentences.add(words.text("quality.english"));
    }
    return sentences;
  }

  public static String bands(Checklist checklist, Words words) {
    Bands bands = checklist.bands();
    return words.text(
        "method.bands",
        words.marked(bands.strong().toPlainString()),
        words.marked(bands.adequate().toPlainString()),
        words.marked(bands.weak().toPlainString()),
        words.rating(checklist.caps().criticalGap()),
        words.rating(checklist.caps().criticalUnknown()),
        words.text("percent", words.marked(checklist.floor().toPlainString())));
  }

  private static String sources(Checklist checklist, Words words) {
    long read = checklist.criteria().stream().filter(one -> one.source().read()).count();
    long ours = checklist.criteria().stream().filter(one -> !one.source().figureOfSource()).count();
    return words.text(
        "method.read",
        read,
        words.count("n.criteria", checklist.criteria().size()),
        words.count("n.criteria", ours));
  }
}
