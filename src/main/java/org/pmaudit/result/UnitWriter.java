package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.problem.Place;

/** Writes the units of one audit. */
final class UnitWriter {

  private final JsonOut out;
  private final JsonGenerator json;
  private final Checklist checklist;
  private final Thresholds thresholds;

  UnitWriter(JsonOut out, Checklist checklist) {
    this.out = out;
    this.json = out.json();
    this.checklist = checklist;
    this.thresholds = Thresholds.of(checklist);
  }

  void write(UnitResult unit) throws IOException {
    out.text("id", unit.id());
    out.text("name", unit.name());
    people(unit);
    out.map("admin", unit.admin(), json::writeString);
    out.rounded(unit.scores());
    out.down("score_after_waivers", unit.scoreAfterWaivers());
    out.object("exact", () -> exact(unit));
    out.text("null_reason", unit.nullReason().map(NullReason::word));
    out.text("rating", unit.rating().word());
    out.words("capped_by", unit.cappedBy());
    parts(unit);
    out.map("verdicts", unit.verdicts(), verdict -> json.writeString(verdict.word()));
    json.writeObjectFieldStart("answers");
    for (Map.Entry<String, AnswerValue> answer : unit.answers().entrySet()) {
      answer(answer.getKey(), answer.getKey(), answer.getValue());
    }
    json.writeEndObject();
    out.objects("gaps", unit.gaps(), this::gap);
    out.objects("unknown", unit.unknown(), this::unknown);
    out.objects("way_up", unit.wayUp(), this::step);
    out.flag("way_up_blocked", unit.wayUpBlocked());
  }

  private void people(UnitResult unit) throws IOException {
    if (unit.hasFewPeople(checklist)) {
      out.text("people", SmallCounts.SHOWN);
    } else if (unit.people().isPresent()) {
      out.whole("people", unit.people().getAsLong());
    } else {
      json.writeNullField("people");
    }
  }

  private void exact(UnitResult unit) throws IOException {
    out.exact(unit.scores());
    if (unit.scoreAfterWaivers().isPresent()) {
      out.exact("score_after_waivers", unit.scoreAfterWaivers());
    }
    Map<String, Fraction> endless = new LinkedHashMap<>();
    unit.answers()
        .forEach((indicator, value) -> endless(value).ifPresent(it -> endless.put(indicator, it)));
    if (!endless.isEmpty()) {
      out.map("answers", endless, amount -> json.writeString(amount.toString()));
    }
  }

  /** An amount that no decimal with finitely many digits equals. */
  private static Optional<Fraction> endless(AnswerValue value) {
    return value instanceof AnswerValue.Amount amount && !Decimals.isFinite(amount.value())
        ? Optional.of(amount.value())
        : Optional.empty();
  }

  private void parts(UnitResult unit) throws IOException {
    Map<String, Scores> principles = new LinkedHashMap<>();
    unit.principles().forEach((principle, scores) -> principles.put(principle.word(), scores));
    out.map("principles", principles, this::part);
    Map<String, Scores> areas = new LinkedHashMap<>();
    unit.areas().forEach((area, scores) -> areas.put(area.word(), scores));
    out.map("areas", areas, this::part);
  }

  private void part(Scores scores) throws IOException {
    out.object(
        () -> {
          out.rounded(scores);
          out.object("exact", () -> out.exact(scores));
        });
  }

  private void answer(String name, String indicator, AnswerValue value) throws IOException {
    if (value instanceof AnswerValue.Amount amount) {
      json.writeFieldName(name);
      json.writeNumber(Decimals.of(amount.value(), thresholds.of(indicator)));
    } else if (value instanceof AnswerValue.Words words) {
      out.words(name, words.ids());
    } else {
      out.text(name, word(value));
    }
  }

  private static Optional<String> word(AnswerValue value) {
    if (value instanceof AnswerValue.Word word) {
      return Optional.of(word.id());
    }
    if (value instanceof AnswerValue.Day day) {
      return Optional.of(day.date().toString());
    }
    if (value instanceof AnswerValue.Few) {
      return Optional.of(SmallCounts.SHOWN);
    }
    if (value instanceof AnswerValue.Withheld) {
      return Optional.of(UnitReader.WITHHELD);
    }
    if (value instanceof AnswerValue.Infinite) {
      return Optional.of(UnitReader.INFINITE);
    }
    return value instanceof AnswerValue.NotApplicable
        ? Optional.of(UnitReader.NOT_APPLICABLE)
        : Optional.empty();
  }

  private void gap(Gap gap) throws IOException {
    out.text("criterion", gap.criterion());
    out.text("verdict", gap.verdict().word());
    out.hundredths("credit", gap.credit());
    out.flag("critical", gap.critical());
    out.down("points", gap.points());
    out.object("exact", () -> out.exact("points", gap.points()));
    out.objects("evidence", gap.evidence(), this::evidence);
    out.text("baseline", gap.baseline().map(label -> label.name().toLowerCase(Locale.ROOT)));
    if (gap.waiver().isPresent()) {
      out.object("waiver", () -> waiver(gap.waiver().get()));
    } else {
      json.writeNullField("waiver");
    }
  }

  private void evidence(Evidence evidence) throws IOException {
    out.text("indicator", evidence.indicator());
    answer("value", evidence.indicator(), evidence.value());
    out.text("place", evidence.place().map(Place::toString));
    Optional<Fraction> endless = endless(evidence.value());
    if (endless.isPresent()) {
      out.object("exact", () -> out.exact("value", endless));
    }
  }

  private void waiver(Gap.WaiverLabel waiver) throws IOException {
    out.flag("in_force", waiver.inForce());
    out.text("reason", waiver.reason());
    out.text("approved_by", waiver.approvedBy());
    out.text("approved_on", waiver.approvedOn().toString());
    out.text("expires", waiver.expires().toString());
    out.text("link", waiver.link());
  }

  private void unknown(UnknownCriterion unknown) throws IOException {
    out.text("criterion", unknown.criterion());
    out.down("share", unknown.share());
    out.object("exact", () -> out.exact("share", unknown.share()));
  }

  private void step(Step step) throws IOException {
    out.text("criterion", step.criterion());
    out.down("score", step.score());
    out.text("rating", step.rating().word());
    out.object("exact", () -> out.exact("score", step.score()));
  }
}
