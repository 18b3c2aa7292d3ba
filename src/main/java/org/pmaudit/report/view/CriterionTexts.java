package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.AreaGuide;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.CriterionSentences;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Mode;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Source;
import org.pmaudit.report.words.Phrase;
import org.pmaudit.report.words.Words;

/** Puts what a checklist says of a criterion into the words of a report. */
final class CriterionTexts {

  private final Checklist checklist;
  private final Words words;
  private final CriterionSentences sentences;

  CriterionTexts(Checklist checklist, Words words) {
    this.checklist = checklist;
    this.words = words;
    this.sentences = new CriterionSentences(checklist, words.language().tag());
  }

  CriterionCard of(Criterion criterion) {
    return new CriterionCard(
        criterion,
        words.phrase(criterion.gap().orElse(criterion.title())),
        words.phrase(criterion.title()),
        takes(criterion),
        words.principle(criterion.principle()),
        criterion.areas().stream().map(this::area).toList(),
        criterion.why().map(words::phrase),
        criterion.action().map(words::phrase),
        criterion.mode() == Mode.STAND_ALONE
            ? Optional.of(words.text("mode.stand_alone"))
            : Optional.empty(),
        criterion.verification().map(words::phrase),
        questions(criterion),
        source(criterion),
        sourceNote(criterion),
        guidance(criterion),
        contacts(criterion));
  }

  private Phrase area(ProtectionArea area) {
    return AreaCard.title(area, checklist, words);
  }

  private List<String> takes(Criterion criterion) {
    if (!(criterion.measure() instanceof Measure.Single single)) {
      return sentences.parts(criterion);
    }
    boolean plain = checklist.indicator(single.indicator()).type() == IndicatorType.YES_NO;
    return plain && single.thresholds().size() == 1 ? List.of() : sentences.met(criterion);
  }

  private List<Phrase> questions(Criterion criterion) {
    return indicators(criterion.measure()).stream()
        .distinct()
        .flatMap(id -> asked(checklist.indicator(id)).stream())
        .distinct()
        .toList();
  }

  /** A computed figure is asked for by its parts, unless it has a question of its own. */
  private List<Phrase> asked(Indicator indicator) {
    if (indicator.question().isPresent() || indicator.derivation().isEmpty()) {
      return List.of(words.phrase(indicator.question().orElse(indicator.label())));
    }
    List<Phrase> parts = new ArrayList<>(asked(left(indicator)));
    parts.addAll(asked(right(indicator)));
    return parts;
  }

  private Indicator left(Indicator indicator) {
    return checklist.indicator(indicator.derivation().orElseThrow().left());
  }

  private Indicator right(Indicator indicator) {
    return checklist.indicator(indicator.derivation().orElseThrow().right());
  }

  private static List<String> indicators(Measure measure) {
    return measure instanceof Measure.Single single
        ? List.of(single.indicator())
        : measure.parts().stream().map(Part::indicator).toList();
  }

  private String source(Criterion criterion) {
    Optional<Source> source =
        Optional.ofNullable(checklist.sources().get(criterion.source().source()));
    String title =
        source.map(s -> s.title() + " (" + s.year() + ")").orElse(criterion.source().source());
    String at = criterion.source().at();
    return at.isEmpty() ? title : title + ", " + at;
  }

  private String sourceNote(Criterion criterion) {
    String read = words.text(criterion.source().read() ? "card.read" : "card.unread");
    boolean own = !criterion.source().figureOfSource();
    return own ? words.text("list.comma", read, words.text("card.ours")) : read;
  }

  private List<String> guidance(Criterion criterion) {
    return guides(criterion).stream()
        .flatMap(guide -> AreaCard.guidance(guide).stream())
        .distinct()
        .toList();
  }

  private List<String> contacts(Criterion criterion) {
    return guides(criterion).stream()
        .flatMap(guide -> guide.mailboxes().stream())
        .distinct()
        .toList();
  }

  private List<AreaGuide> guides(Criterion criterion) {
    return criterion.areas().stream()
        .flatMap(area -> Optional.ofNullable(checklist.areas().get(area)).stream())
        .toList();
  }
}
