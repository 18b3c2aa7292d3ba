package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Adaptation;
import org.pmaudit.checklist.AreaGuide;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Caps;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Citation;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Extent;
import org.pmaudit.checklist.Figure;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Mode;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Source;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.text.Texts;

/** Builds checklists for tests: a site's, with indicators and criteria added one by one. */
final class Fixture {

  final Map<String, Indicator> indicators = new LinkedHashMap<>();
  final List<Criterion> criteria = new ArrayList<>();
  Bands bands = Bands.DEFAULT;
  Caps caps = Caps.DEFAULT;
  BigDecimal floor = Checklist.DEFAULT_FLOOR;

  Fixture() {
    text("site_id");
    text("site_name");
    text("adm1_code");
    text("adm1_name");
    count("population");
  }

  Checklist checklist() {
    Map<ProtectionArea, AreaGuide> areas = new EnumMap<>(ProtectionArea.class);
    for (ProtectionArea area : ProtectionArea.values()) {
      areas.put(
          area,
          new AreaGuide(
              area, Texts.english(area.word()), Texts.english("about"), List.of(), List.of()));
    }
    return new Checklist(
        "acme-site",
        "1.0.0",
        Optional.empty(),
        "cccm",
        UnitKind.SITE,
        "population",
        List.of(),
        Texts.english("Sites of Acme"),
        bands,
        caps,
        floor,
        indicators,
        Map.of(
            "acme",
            new Source(
                "acme",
                "Note",
                "Acme",
                2026,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        criteria,
        Adaptation.NONE,
        areas,
        "0".repeat(64));
  }

  static Checklist withDigest(Checklist checklist, String sha256) {
    return new Checklist(
        checklist.id(),
        checklist.version(),
        checklist.namespace(),
        checklist.sector(),
        checklist.unit(),
        checklist.people(),
        checklist.context(),
        checklist.title(),
        checklist.bands(),
        checklist.caps(),
        checklist.floor(),
        checklist.indicators(),
        checklist.sources(),
        checklist.criteria(),
        checklist.adaptation(),
        checklist.areas(),
        sha256);
  }

  Fixture text(String id) {
    return indicator(id, IndicatorType.TEXT, List.of(), Set.of(), Optional.empty());
  }

  Fixture count(String id) {
    return indicator(id, IndicatorType.COUNT, List.of(), Set.of(), Optional.empty());
  }

  Fixture number(String id) {
    return indicator(id, IndicatorType.NUMBER, List.of(), Set.of(), Optional.empty());
  }

  Fixture percent(String id) {
    return indicator(id, IndicatorType.PERCENT, List.of(), Set.of(), Optional.empty());
  }

  Fixture date(String id) {
    return indicator(id, IndicatorType.DATE, List.of(), Set.of(), Optional.empty());
  }

  Fixture yesNo(String id) {
    return indicator(id, IndicatorType.YES_NO, List.of("yes", "no"), Set.of(), Optional.empty());
  }

  Fixture extent(String id) {
    List<String> extents = List.of("none", "few", "some", "most", "all");
    return indicator(id, IndicatorType.EXTENT, extents, Set.of(), Optional.empty());
  }

  Fixture choice(String id, List<String> choices, String... notApplicable) {
    return indicator(id, IndicatorType.CHOICE, choices, Set.of(notApplicable), Optional.empty());
  }

  Fixture choices(String id, List<String> choices) {
    return indicator(id, IndicatorType.CHOICES, choices, Set.of(), Optional.empty());
  }

  Fixture derived(
      String id, IndicatorType type, Derivation.Operation operation, String left, String right) {
    return indicator(
        id, type, List.of(), Set.of(), Optional.of(new Derivation(operation, left, right)));
  }

  private Fixture indicator(
      String id,
      IndicatorType type,
      List<String> choices,
      Set<String> notApplicable,
      Optional<Derivation> derivation) {
    indicators.put(
        id,
        new Indicator(
            id,
            type,
            Optional.empty(),
            Texts.english(id),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            choices.stream()
                .map(choice -> new Choice(choice, Texts.english(choice), List.of()))
                .toList(),
            notApplicable,
            derivation,
            List.of()));
    return this;
  }

  /** A criterion on one indicator, of weight 1, in the order of the principles. */
  Fixture criterion(String id, String indicator, Tests met, Tests... partly) {
    return criterion(id, 1, false, single(indicator, met, partly));
  }

  Fixture criterion(String id, int weight, boolean critical, Measure measure) {
    return criterion(id, weight, critical, Optional.empty(), measure, new Credit.Standard());
  }

  Fixture criterion(
      String id,
      int weight,
      boolean critical,
      Optional<Condition> applies,
      Measure measure,
      Credit credit) {
    return criterion(
        id,
        weight,
        critical,
        Principle.values()[criteria.size() % 4],
        List.of(ProtectionArea.values()[criteria.size() % 12]),
        applies,
        measure,
        credit);
  }

  Fixture criterion(
      String id,
      int weight,
      boolean critical,
      Principle principle,
      List<ProtectionArea> areas,
      Optional<Condition> applies,
      Measure measure,
      Credit credit) {
    criteria.add(
        new Criterion(
            id,
            Texts.english("title of " + id),
            Optional.empty(),
            principle,
            areas,
            Optional.empty(),
            Mode.INTEGRATED,
            weight,
            critical,
            applies,
            measure,
            credit,
            new Citation("acme", "1", true, true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()));
    return this;
  }

  static Measure.Single single(String indicator, Tests met, Tests... partly) {
    return new Measure.Single(indicator, List.of(set(Optional.empty(), met, partly)));
  }

  static ThresholdSet set(Optional<Condition> when, Tests met, Tests... partly) {
    return new ThresholdSet(
        when, met, partly.length == 0 ? Optional.empty() : Optional.of(partly[0]));
  }

  static Part part(String indicator, Tests met, Tests... partly) {
    return new Part(indicator, met, partly.length == 0 ? Optional.empty() : Optional.of(partly[0]));
  }

  static Condition when(String indicator, Tests tests) {
    return new Condition.Holds(indicator, tests);
  }

  static Tests max(String figure) {
    return new Tests(List.of(new Test.Max(figure(figure))));
  }

  static Tests min(String figure) {
    return new Tests(List.of(new Test.Min(figure(figure))));
  }

  static Tests between(String low, String high) {
    return new Tests(List.of(new Test.Min(figure(low)), new Test.Max(figure(high))));
  }

  static Tests is(String answer) {
    return new Tests(List.of(new Test.Is(answer)));
  }

  static Tests in(String... answers) {
    return new Tests(List.of(new Test.In(Set.of(answers))));
  }

  static Tests maxAge(int days) {
    return new Tests(List.of(new Test.MaxAge(days)));
  }

  /** A number, a date or an extent. */
  static Figure figure(String written) {
    if (written.matches("[a-z]+")) {
      int ordinal = Extent.valueOf(written.toUpperCase(Locale.ROOT)).ordinal();
      return new Figure(BigDecimal.valueOf(ordinal), written);
    }
    return written.matches("\\d{4}-\\d\\d-\\d\\d")
        ? new Figure(BigDecimal.valueOf(java.time.LocalDate.parse(written).toEpochDay()), written)
        : new Figure(new BigDecimal(written), written);
  }
}
