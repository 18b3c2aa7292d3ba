package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Gap.BaselineLabel;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;

/** Writes the results of units: gaps fail, unknown criteria are open. */
final class SarifResults {

  private final SarifRules rules;
  private final boolean baseline;
  private final boolean waivers;
  private final String language;
  private final JsonGenerator json;

  /**
   * Results of a run.
   *
   * @param baseline whether the run knows a baseline; then every result has a baseline state
   * @param waivers whether the run knows waivers; then every result says which suppress it
   */
  SarifResults(
      SarifRules rules, boolean baseline, boolean waivers, String language, JsonGenerator json) {
    this.rules = rules;
    this.baseline = baseline;
    this.waivers = waivers;
    this.language = language;
    this.json = json;
  }

  /** Whether anything is said of any gap of a result. */
  static boolean mentions(Result result, Predicate<Gap> said) {
    return result.audits().stream()
        .flatMap(audit -> audit.units().stream())
        .flatMap(unit -> unit.gaps().stream())
        .anyMatch(said);
  }

  void unit(Checklist checklist, UnitResult unit) throws IOException {
    for (Finding finding : Finding.of(checklist, unit)) {
      gap(finding);
    }
    for (UnknownCriterion unknown : unit.unknown()) {
      open(checklist, unit, unknown);
    }
  }

  private void gap(Finding finding) throws IOException {
    Gap gap = finding.gap();
    begin(gap.criterion(), "fail", finding.loudness().sarif());
    SarifText.message(json, "message", finding.message(language));
    places(finding);
    fingerprint(finding.checklist(), gap.criterion(), finding.unit());
    if (baseline) {
      json.writeStringField("baselineState", state(gap.baseline().orElse(BaselineLabel.NEW)));
    }
    suppressions(gap.waiver());
    json.writeNumberField("rank", new BigDecimal(Printed.down(gap.points())));
    json.writeObjectFieldStart("properties");
    unitProperties(finding.checklist(), finding.unit());
    json.writeStringField("verdict", gap.verdict().word());
    json.writeNumberField("credit", BigDecimal.valueOf(gap.credit(), 2));
    json.writeBooleanField("critical", gap.critical());
    if (gap.waiver().isPresent()) {
      json.writeStringField("waiver", Finding.waiver(gap.waiver().get()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The first place is the result's own, the others are related to it. */
  private void places(Finding finding) throws IOException {
    List<Place> places = finding.places();
    List<Place> first = places.isEmpty() ? List.of() : places.subList(0, 1);
    SarifPlaces writer = new SarifPlaces(json);
    writer.locations("locations", first, List.of(owner(finding.checklist(), finding.unit())));
    if (places.size() > 1) {
      writer.locations("relatedLocations", places.subList(1, places.size()), List.of());
    }
  }

  private static SarifPlaces.Owner owner(Checklist checklist, UnitResult unit) {
    return new SarifPlaces.Owner(unit.id(), checklist.id() + "/" + unit.id());
  }

  /** Nobody knows whether it is a gap, so no level; a baseline says nothing of it either. */
  private void open(Checklist checklist, UnitResult unit, UnknownCriterion unknown)
      throws IOException {
    begin(unknown.criterion(), "open", "none");
    String title = checklist.criterion(unknown.criterion()).title().in(language);
    SarifText.message(
        json, "message", "%s: not known whether this is so: %s".formatted(unit.id(), title));
    new SarifPlaces(json).locations("locations", List.of(), List.of(owner(checklist, unit)));
    fingerprint(checklist, unknown.criterion(), unit);
    if (baseline) {
      json.writeStringField("baselineState", "unchanged");
    }
    suppressions(Optional.empty());
    json.writeObjectFieldStart("properties");
    unitProperties(checklist, unit);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void begin(String criterion, String kind, String level) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", criterion);
    json.writeNumberField("ruleIndex", rules.index(criterion));
    json.writeStringField("kind", kind);
    json.writeStringField("level", level);
  }

  private void fingerprint(Checklist checklist, String criterion, UnitResult unit)
      throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("gap/v1", Finding.fingerprint(checklist.id(), criterion, unit.id()));
    json.writeEndObject();
  }

  private static String state(BaselineLabel label) {
    return switch (label) {
      case NEW -> "new";
      case UNCHANGED -> "unchanged";
      case WORSE, BETTER -> "updated";
    };
  }

  private void suppressions(Optional<Gap.WaiverLabel> waiver) throws IOException {
    if (!waivers) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    Optional<Gap.WaiverLabel> inForce = waiver.filter(Gap.WaiverLabel::inForce);
    if (inForce.isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", Finding.waiver(inForce.get()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unitProperties(Checklist checklist, UnitResult unit) throws IOException {
    json.writeStringField("checklist", checklist.id());
    json.writeStringField("unit", unit.id());
    if (unit.name().isPresent()) {
      json.writeStringField("unit_name", unit.name().get());
    }
  }
}
