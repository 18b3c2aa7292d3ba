package org.pmaudit.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.checklist.Adaptation;
import org.pmaudit.checklist.AreaGuide;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Caps;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Citation;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Mode;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Source;
import org.pmaudit.checklist.SwitchedOff;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.text.Texts;

/** A checklist for tests, one yes-or-no question for each criterion. */
public final class MadeChecklist {

  private final String id;
  private final List<Criterion> criteria = new ArrayList<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final List<SwitchedOff> switchedOff = new ArrayList<>();
  private String version = "1.0.0";
  private String sha256 = "00";

  private MadeChecklist(String id) {
    this.id = id;
    indicator("site_id", IndicatorType.TEXT);
    indicator("population", IndicatorType.COUNT);
  }

  public static MadeChecklist named(String id) {
    return new MadeChecklist(id);
  }

  /** One critical criterion A of weight 3, and B and C of weights 2 and 1 that are not. */
  public static MadeChecklist abc() {
    return named("acme-site")
        .critical("A", 3, ProtectionArea.GBV)
        .criterion("B", 2, ProtectionArea.PSEA)
        .criterion("C", 1, ProtectionArea.PSEA);
  }

  public MadeChecklist version(String other) {
    version = other;
    return this;
  }

  public MadeChecklist sha256(String other) {
    sha256 = other;
    return this;
  }

  public MadeChecklist switchOff(String criterion, String reason) {
    switchedOff.add(new SwitchedOff(criterion, Texts.english("Title of " + criterion), reason));
    return this;
  }

  public MadeChecklist critical(String criterion, int weight, ProtectionArea... areas) {
    return add(criterion, weight, true, List.of(), areas);
  }

  public MadeChecklist criterion(String criterion, int weight, ProtectionArea... areas) {
    return add(criterion, weight, false, List.of(), areas);
  }

  public MadeChecklist renamed(String criterion, String before, int weight) {
    return add(criterion, weight, false, List.of(before));
  }

  private MadeChecklist add(
      String criterion,
      int weight,
      boolean critical,
      List<String> deprecated,
      ProtectionArea... areas) {
    String asked = "q_" + criterion.toLowerCase(Locale.ROOT).replace('-', '_');
    indicator(asked, IndicatorType.YES_NO);
    Principle[] principles = Principle.values();
    criteria.add(
        new Criterion(
            criterion,
            Texts.english("Title of " + criterion),
            Optional.of(Texts.english("Gap of " + criterion)),
            principles[criteria.size() % principles.length],
            List.of(areas),
            Optional.empty(),
            Mode.INTEGRATED,
            weight,
            critical,
            Optional.empty(),
            new Measure.Single(asked, List.of(yes())),
            new Credit.Standard(),
            new Citation("note", "page 1", false, false),
            Optional.of(Texts.english("Why of " + criterion)),
            Optional.of(Texts.english("Look at " + criterion)),
            Optional.of(Texts.english("Do " + criterion)),
            deprecated));
    return this;
  }

  private static ThresholdSet yes() {
    return new ThresholdSet(
        Optional.empty(), new Tests(List.of(new Test.Is("yes"))), Optional.empty());
  }

  private void indicator(String name, IndicatorType type) {
    indicators.put(
        name,
        new Indicator(
            name,
            type,
            Optional.empty(),
            Texts.english("Label of " + name),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty(),
            List.of()));
  }

  public Checklist made() {
    Map<ProtectionArea, AreaGuide> areas = new EnumMap<>(ProtectionArea.class);
    for (ProtectionArea area : ProtectionArea.values()) {
      areas.put(area, guide(area));
    }
    Source note =
        new Source(
            "note",
            "Water note",
            "Acme",
            2026,
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://example.org/note"));
    return new Checklist(
        id,
        version,
        Optional.empty(),
        "cccm",
        UnitKind.SITE,
        "population",
        List.of(),
        Texts.english("Sites of Acme"),
        Bands.DEFAULT,
        Caps.DEFAULT,
        Checklist.DEFAULT_FLOOR,
        indicators,
        Map.of("note", note),
        criteria,
        new Adaptation(Optional.empty(), List.of(), switchedOff, List.of()),
        areas,
        sha256);
  }

  private static AreaGuide guide(ProtectionArea area) {
    return new AreaGuide(
        area,
        Texts.english(area.word()),
        Texts.english("About " + area.word()),
        List.of(new AreaGuide.Guidance("Guide", Optional.empty(), OptionalInt.empty(), false)),
        List.of(new AreaGuide.Contact(area.word() + "@example.org", false)));
  }
}
