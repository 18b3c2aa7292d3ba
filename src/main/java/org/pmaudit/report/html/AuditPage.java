package org.pmaudit.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.Method;
import org.pmaudit.report.view.NoteKind;
import org.pmaudit.report.view.OpenQuestions;
import org.pmaudit.report.view.Places;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Result;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** One audit on the page: what its sections show. */
final class AuditPage {

  /** Up to so many units, each gap has its full card; over it, its criterion has one. */
  static final int FULL_CARDS = 20;

  final Audit audit;
  final Result result;
  final Words words;
  final Cards cards;
  final Places places;
  final Headline headline;
  private final String suffix;

  /**
   * @param number of the audit on the page, from 0
   */
  AuditPage(Audit audit, Result result, Words words, int number) {
    this.audit = audit;
    this.result = result;
    this.words = words;
    this.cards = new Cards(audit, words);
    this.places = new Places(audit.summary());
    this.headline = new Headline(audit, words);
    this.suffix = number == 0 ? "" : "-" + (number + 1);
  }

  /** The id of a section or a thing in it, different for each audit of the page. */
  String id(String name) {
    return name + suffix;
  }

  String link(String name) {
    return "#" + id(name);
  }

  boolean isOne() {
    return Headline.isOne(audit);
  }

  boolean hasFullCards() {
    return summary().units() <= FULL_CARDS;
  }

  Checklist checklist() {
    return audit.checklist();
  }

  Summary summary() {
    return audit.summary();
  }

  /** The one unit of an audit that has one. */
  UnitResult one() {
    return audit.units().get(0);
  }

  String title() {
    return headline.title();
  }

  List<String> lead() {
    return headline.lead();
  }

  String checklistName() {
    return words.phrase(checklist().title()).text() + " " + checklist().version();
  }

  String allUnits() {
    return words.units(checklist().unit(), summary().units());
  }

  String units(long number) {
    return words.units(checklist().unit(), number);
  }

  String kinds() {
    return words.units(checklist().unit());
  }

  String people() {
    return words.text("people." + checklist().unit().word());
  }

  Scale scale() {
    return isOne()
        ? Scale.of(one().scores(), one().rating(), checklist().bands(), one().wayUp(), words)
        : Scale.of(
            summary().mean(),
            summary().band().orElse(Rating.INSUFFICIENT_DATA),
            checklist().bands(),
            List.of(),
            words);
  }

  List<BarRow> principles() {
    return BarRow.principles(audit, words);
  }

  List<BarRow> areas() {
    return BarRow.areas(audit, words);
  }

  List<AreaCard> areaCards() {
    return AreaCard.of(audit, words);
  }

  /** Ratings that some unit has, and all that are bands, best first. */
  List<Map.Entry<Rating, Headcount>> ratings() {
    return summary().ratings().entrySet().stream()
        .filter(entry -> entry.getKey().isBand() || entry.getValue().units() > 0)
        .toList();
  }

  String ratingsSentence() {
    return words.text(
        "ratings.alt",
        words.list(
            ratings().stream()
                .map(entry -> words.rating(entry.getKey()) + " " + entry.getValue().units())
                .toList()));
  }

  List<RecurringGap> recurring() {
    return RecurringGap.of(audit);
  }

  /** Criteria with a gap or an open question somewhere, those that recur most first. */
  List<CriterionCard> criteria() {
    List<CriterionCard> all = new ArrayList<>();
    recurring().forEach(gap -> all.add(cards.criterion(gap.criterion())));
    open().stream()
        .map(OpenQuestions::criterion)
        .filter(card -> !all.contains(card))
        .forEach(all::add);
    return all;
  }

  List<OpenQuestions> open() {
    return OpenQuestions.of(audit, cards);
  }

  UnitList list() {
    return UnitList.of(audit, places, words);
  }

  HeatMap heat() {
    return HeatMap.of(audit, words);
  }

  /** The unit's gaps by principle, the weakest first. */
  Map<Principle, List<GapCard>> byPrinciple(UnitResult unit) {
    Map<Principle, List<GapCard>> by = new LinkedHashMap<>();
    Arrays.stream(Principle.values())
        .sorted(Comparator.comparing(principle -> weakness(unit, principle)))
        .forEach(principle -> by.put(principle, new ArrayList<>()));
    for (GapCard gap : cards.gaps(unit)) {
      Objects.requireNonNull(by.get(gap.criterion().criterion().principle())).add(gap);
    }
    by.values().removeIf(List::isEmpty);
    return by;
  }

  private static Fraction weakness(UnitResult unit, Principle principle) {
    return unit.principles()
        .getOrDefault(principle, Scores.NOTHING_APPLIES)
        .score()
        .orElse(Fraction.of(101, 1));
  }

  List<GapCard> gaps(UnitResult unit) {
    return cards.gaps(unit);
  }

  List<GapCard> criticalGaps(UnitResult unit) {
    return unit.gaps().stream().filter(Gap::critical).map(gap -> cards.gap(unit, gap)).toList();
  }

  List<AskCard> questions(UnitResult unit) {
    return cards.questions(unit);
  }

  /** How many of a unit's criteria have a verdict; critical gaps are not met ones too. */
  long verdicts(Verdict verdict) {
    return one().verdicts().values().stream().filter(one -> one == verdict).count();
  }

  List<NoteKind> notes() {
    return NoteKind.of(audit);
  }

  List<String> method() {
    return Method.sentences(checklist(), words);
  }

  /** Units without a rank. */
  long unranked() {
    return summary().units() - summary().ranked();
  }

  String floor() {
    return words.text("percent", words.marked(checklist().floor().toPlainString()));
  }

  Optional<String> unitTitle(UnitResult unit) {
    return unit.name().filter(name -> !name.isBlank());
  }

  /** {@code Mirond Transit: poor, 2 critical gaps}, without the name. */
  String unitHead(UnitResult unit) {
    long critical = unit.gaps().stream().filter(Gap::critical).count();
    String rating = words.rating(unit.rating());
    return critical == 0
        ? rating
        : words.text("list.comma", rating, words.count("n.critical", critical));
  }
}
