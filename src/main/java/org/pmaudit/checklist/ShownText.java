package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code show} and {@code portfolio} print for people. */
public final class ShownText {

  private static final int EXAMPLES_OF_ONE_VERDICT = 1;

  private final Phrases phrases;

  /**
   * @param language a BCP 47 tag; a text that is missing in it is shown in English, and so marked
   */
  public ShownText(String language) {
    this.phrases = new Phrases(language);
  }

  /** Lines of at most 80 signs where words allow it, each with its line break. */
  public String of(Shown shown) {
    String text = text(shown);
    return phrases.hasUntranslated() ? text + "\n  " + phrases.say("untranslated") + "\n" : text;
  }

  private String text(Shown shown) {
    if (shown instanceof Shown.OfChecklist of) {
      return new ChecklistText(phrases).of(of.checklist())
          + of.tailored().map(new TailoredText(phrases)::of).orElse("");
    }
    if (shown instanceof Shown.OfCriterion of) {
      return criterion(of);
    }
    if (shown instanceof Shown.OfIndicator of) {
      return new DefinitionText(phrases).of(of.indicator(), of.checklists());
    }
    if (shown instanceof Shown.OfSource of) {
      return new DefinitionText(phrases).of(of.source(), of.checklists());
    }
    Shown.OfArea of = (Shown.OfArea) shown;
    return new AreaText(phrases).of(of.guide(), of.checklists());
  }

  private String criterion(Shown.OfCriterion shown) {
    Criterion criterion = shown.criterion();
    Checklist checklist = shown.checklist();
    CriterionSentences sentences = new CriterionSentences(checklist.indicators(), phrases);
    List<String> asks = new ArrayList<>(List.of(sentences.asks(criterion)));
    sentences.parts(criterion).forEach(part -> asks.add("- " + part));
    return new Sheet(criterion.id() + "  " + phrases.text(criterion.title()), beside(criterion))
        .row(phrases.say("asks"), asks)
        .row(phrases.say("met"), sentences.met(criterion))
        .row(phrases.say("credit"), credit(criterion, checklist))
        .row(phrases.say("applies"), sentences.applies(criterion))
        .row(phrases.say("gap"), criterion.gap().map(phrases::text))
        .row(phrases.say("why"), criterion.why().map(phrases::text))
        .row(phrases.say("verify"), criterion.verification().map(phrases::text))
        .row(phrases.say("do"), criterion.action().map(phrases::text))
        .row(phrases.say("source"), source(criterion.source(), checklist))
        .row(phrases.say("areas"), areas(criterion, checklist))
        .row(phrases.say("response"), response(criterion))
        .row(phrases.say("examples"), examples(criterion, shown.examples()))
        .row(phrases.say("tailored"), tailored(shown))
        .row(phrases.say("ask"), contacts(criterion, checklist))
        .toString();
  }

  private List<String> tailored(Shown.OfCriterion shown) {
    return shown
        .tailored()
        .map(by -> new TailoredText(phrases).changes(by, shown.criterion()))
        .orElse(List.of());
  }

  private String beside(Criterion criterion) {
    List<String> words = new ArrayList<>();
    if (criterion.critical()) {
      words.add(phrases.say("critical"));
    }
    words.add(phrases.say("weight", criterion.weight()));
    words.add(phrases.say("principle." + criterion.principle().word()));
    return String.join(" · ", words);
  }

  private Optional<String> credit(Criterion criterion, Checklist checklist) {
    if (criterion.credit() instanceof Credit.Linear) {
      return Optional.of(phrases.say("credit.linear"));
    }
    if (criterion.credit() instanceof Credit.PerAnswer perAnswer
        && criterion.measure() instanceof Measure.Single single) {
      Indicator indicator = checklist.indicator(single.indicator());
      List<String> credits = new ArrayList<>();
      for (String answer : indicator.inOrder(perAnswer.hundredths().keySet())) {
        Choice choice = indicator.choices().get(indicator.choiceIndex(answer));
        int hundredths = perAnswer.hundredths().getOrDefault(answer, 0);
        credits.add(
            phrases.text(choice.label()) + " " + BigDecimal.valueOf(hundredths, 2).toPlainString());
      }
      return Optional.of(String.join(", ", credits));
    }
    return Optional.empty();
  }

  private String source(Citation citation, Checklist checklist) {
    Source source = checklist.sources().get(citation.source());
    String where = source == null ? citation.source() : source.title() + ", " + source.year();
    String at = citation.at().isEmpty() ? "" : ", " + citation.at();
    return String.join(
        " · ",
        where + at,
        phrases.say(citation.read() ? "read" : "unread"),
        phrases.say(citation.figureOfSource() ? "figure.source" : "figure.ours"));
  }

  private List<String> areas(Criterion criterion, Checklist checklist) {
    List<String> titles = new ArrayList<>();
    criterion.areas().forEach(area -> titles.add(AreaText.name(area, checklist, phrases)));
    return titles.isEmpty() ? List.of() : List.of(String.join(" · ", titles));
  }

  private String response(Criterion criterion) {
    String mode = phrases.say("mode." + criterion.mode().word());
    return criterion
        .response()
        .map(response -> phrases.say("response." + response.word()) + " · " + mode)
        .orElse(mode);
  }

  private List<String> examples(Criterion criterion, List<ChecklistTest> examples) {
    List<String> shown = new ArrayList<>();
    for (Verdict verdict :
        EnumSet.of(Verdict.MET, Verdict.PARTLY, Verdict.NOT_MET, Verdict.NOT_APPLICABLE)) {
      examples.stream()
          .filter(example -> example.expected().verdicts().get(criterion.id()) == verdict)
          .limit(EXAMPLES_OF_ONE_VERDICT)
          .forEach(example -> shown.add(example(example, verdict)));
    }
    return shown;
  }

  private String example(ChecklistTest example, Verdict verdict) {
    List<String> given = new ArrayList<>();
    example.given().forEach((id, words) -> given.add(id + " " + String.join(" ", words)));
    return String.join(", ", given) + " → " + phrases.say("verdict." + verdict.word());
  }

  private List<String> contacts(Criterion criterion, Checklist checklist) {
    Set<String> mailboxes = new LinkedHashSet<>();
    for (ProtectionArea area : criterion.areas()) {
      AreaGuide guide = checklist.areas().get(area);
      if (guide != null) {
        mailboxes.addAll(guide.mailboxes());
      }
    }
    return mailboxes.isEmpty()
        ? List.of()
        : List.of(String.join(", ", mailboxes), phrases.say("notice"));
  }
}
