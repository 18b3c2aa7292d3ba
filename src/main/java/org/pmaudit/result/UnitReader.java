package org.pmaudit.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Place;

/** Reads back what {@link UnitWriter} wrote. */
final class UnitReader {

  static final String INFINITE = "infinite";

  /** What would give a small count of people away. */
  static final String WITHHELD = "suppressed";

  static final String NOT_APPLICABLE = "not_applicable";

  private final Checklist checklist;

  UnitReader(Checklist checklist) {
    this.checklist = checklist;
  }

  UnitResult read(JsonIn unit) {
    JsonIn exact = unit.object("exact");
    return new UnitResult(
        unit.text("id"),
        unit.textIfAny("name"),
        people(unit),
        unit.map("admin", JsonNode::asText),
        exact.scores(),
        exact.has("score_after_waivers")
            ? exact.exactIfAny("score_after_waivers")
            : Optional.empty(),
        unit.readIfAny("null_reason", word -> Words.constant(NullReason.class, word)),
        unit.read("rating", word -> Words.constant(Rating.class, word)),
        unit.words("capped_by"),
        Words.keys(Principle.class, unit.map("principles", node -> part(node, "principles"))),
        Words.keys(ProtectionArea.class, unit.map("areas", node -> part(node, "areas"))),
        verdicts(unit),
        answers(unit, exact),
        unit.objects("gaps", this::gap),
        unit.objects("unknown", UnitReader::unknown),
        unit.objects("way_up", UnitReader::step),
        unit.flag("way_up_blocked"));
  }

  private static OptionalLong people(JsonIn unit) {
    boolean few = unit.member("people").asText().equals(SmallCounts.SHOWN);
    return few || unit.member("people").isNull()
        ? OptionalLong.empty()
        : OptionalLong.of(unit.whole("people"));
  }

  private static Scores part(JsonNode node, String path) {
    return new JsonIn(node, path).object("exact").scores();
  }

  private static Map<String, Verdict> verdicts(JsonIn unit) {
    JsonIn words = unit.object("verdicts");
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    unit.map("verdicts", JsonNode::asText)
        .keySet()
        .forEach(
            id -> verdicts.put(id, words.read(id, word -> Words.constant(Verdict.class, word))));
    return verdicts;
  }

  private Map<String, AnswerValue> answers(JsonIn unit, JsonIn exact) {
    Map<String, AnswerValue> answers = new LinkedHashMap<>();
    unit.map("answers", node -> node)
        .forEach((indicator, node) -> answers.put(indicator, answer(indicator, node)));
    if (exact.has("answers")) {
      exact
          .map("answers", JsonNode::asText)
          .forEach((indicator, text) -> answers.put(indicator, amount(text)));
    }
    return answers;
  }

  private static AnswerValue amount(String exact) {
    return new AnswerValue.Amount(Fraction.parse(exact));
  }

  private AnswerValue answer(String id, JsonNode node) {
    Indicator indicator = checklist.indicators().get(id);
    if (indicator == null) {
      throw new JsonIn.NotAsWritten("`%s` is no indicator of the checklist".formatted(id));
    }
    if (node.isNull()) {
      return new AnswerValue.Unknown();
    }
    if (node.isArray()) {
      List<String> words = new ArrayList<>();
      node.forEach(word -> words.add(word.asText()));
      return new AnswerValue.Words(words);
    }
    if (node.isNumber()) {
      return new AnswerValue.Amount(Fraction.of(node.decimalValue()));
    }
    return worded(indicator, node.asText());
  }

  private static AnswerValue worded(Indicator indicator, String word) {
    if (indicator.type() == IndicatorType.TEXT) {
      return new AnswerValue.Word(word);
    }
    if (word.equals(NOT_APPLICABLE)) {
      return new AnswerValue.NotApplicable();
    }
    if (indicator.type().isNumeric() && word.equals(SmallCounts.SHOWN)) {
      return new AnswerValue.Few();
    }
    if (indicator.type().isNumeric() && word.equals(WITHHELD)) {
      return new AnswerValue.Withheld();
    }
    if (indicator.type() == IndicatorType.DATE) {
      return new AnswerValue.Day(LocalDate.parse(word));
    }
    return indicator.type().isNumeric() && word.equals(INFINITE)
        ? new AnswerValue.Infinite()
        : new AnswerValue.Word(word);
  }

  private Gap gap(JsonIn gap) {
    return new Gap(
        gap.text("criterion"),
        gap.read("verdict", word -> Words.constant(Verdict.class, word)),
        gap.member("credit").decimalValue().movePointRight(2).intValueExact(),
        gap.flag("critical"),
        gap.object("exact").exact("points"),
        gap.objects("evidence", this::evidence),
        gap.readIfAny("baseline", word -> Words.constant(Gap.BaselineLabel.class, word)),
        gap.objectIfAny("waiver").map(UnitReader::waiver));
  }

  private Evidence evidence(JsonIn evidence) {
    String indicator = evidence.text("indicator");
    AnswerValue value =
        evidence.has("exact")
            ? new AnswerValue.Amount(evidence.object("exact").exact("value"))
            : answer(indicator, evidence.member("value"));
    return new Evidence(indicator, value, evidence.readIfAny("place", Place::parse));
  }

  private static Gap.WaiverLabel waiver(JsonIn waiver) {
    return new Gap.WaiverLabel(
        waiver.flag("in_force"),
        waiver.text("reason"),
        waiver.text("approved_by"),
        waiver.read("approved_on", LocalDate::parse),
        waiver.read("expires", LocalDate::parse),
        waiver.textIfAny("link"));
  }

  private static UnknownCriterion unknown(JsonIn unknown) {
    return new UnknownCriterion(unknown.text("criterion"), unknown.object("exact").exact("share"));
  }

  private static Step step(JsonIn step) {
    return new Step(
        step.text("criterion"),
        step.object("exact").exact("score"),
        step.read("rating", word -> Words.constant(Rating.class, word)));
  }
}
