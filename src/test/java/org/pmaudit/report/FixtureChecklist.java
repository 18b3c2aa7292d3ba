package org.pmaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.checklist.Adaptation;
import org.pmaudit.checklist.AreaGuide;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Caps;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Citation;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Figure;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Mode;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Response;
import org.pmaudit.checklist.Source;
import org.pmaudit.checklist.SwitchedOff;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.text.Texts;

/** A small checklist for the reports' tests, read from {@code criteria.txt}. */
final class FixtureChecklist {

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final List<Criterion> criteria = new ArrayList<>();

  private FixtureChecklist() {}

  static Checklist of(UnitKind kind) {
    FixtureChecklist made = new FixtureChecklist();
    for (String line : lines()) {
      made.criterion(Arrays.stream(line.split("\\|")).map(String::strip).toList());
    }
    return made.checklist(kind);
  }

  private static List<String> lines() {
    try (InputStream in = FixtureChecklist.class.getResourceAsStream("/report/criteria.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checklist checklist(UnitKind kind) {
    Map<ProtectionArea, AreaGuide> areas = new LinkedHashMap<>();
    for (ProtectionArea area : ProtectionArea.values()) {
      areas.put(area, guide(area));
    }
    return new Checklist(
        "test-" + kind.word(),
        "1.2.0",
        Optional.empty(),
        "cccm",
        kind,
        kind.people(),
        List.of(),
        new Texts(Map.of("en", "Protection in a displacement site", "ar", "الحماية في موقع نزوح")),
        Bands.DEFAULT,
        Caps.DEFAULT,
        Checklist.DEFAULT_FLOOR,
        indicators,
        Map.of(
            "handbook",
            new Source(
                "handbook",
                "Test handbook",
                "Example publisher",
                2018,
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://example.org/handbook"))),
        criteria,
        new Adaptation(
            Optional.empty(),
            List.of(),
            List.of(new SwitchedOff("T-99", Texts.english("A committee meets"), "none exists yet")),
            List.of()),
        areas,
        "c0ffee".repeat(10) + "c0ff");
  }

  private static AreaGuide guide(ProtectionArea area) {
    String name = area.word().replace('_', ' ');
    boolean personal = area == ProtectionArea.LAND_PROPERTY_REPARATIONS;
    return new AreaGuide(
        area,
        new Texts(Map.of("en", Character.toUpperCase(name.charAt(0)) + name.substring(1))),
        Texts.english("About " + name),
        List.of(
            new AreaGuide.Guidance(
                "Guidelines on " + name, Optional.of("Example"), OptionalInt.of(2017), false)),
        List.of(
            new AreaGuide.Contact(
                personal ? "somebody@example.org" : area.word().replace('_', '-') + "@example.org",
                personal)));
  }

  private void criterion(List<String> cells) {
    String[] measure = cells.get(5).split(":");
    IndicatorType type = IndicatorType.valueOf(measure[1].toUpperCase(Locale.ROOT));
    indicators.put(measure[0], indicator(measure[0], type, cells.get(11)));
    boolean own = criteria.size() % 2 == 0;
    criteria.add(
        new Criterion(
            cells.get(0),
            Texts.english(cells.get(6)),
            Optional.of(gap(cells)),
            Principle.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
            Arrays.stream(cells.get(2).split(","))
                .map(word -> ProtectionArea.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList(),
            Optional.of(Response.PREVENT),
            Mode.INTEGRATED,
            Integer.parseInt(cells.get(3)),
            cells.get(4).equals("yes"),
            Optional.empty(),
            new Measure.Single(measure[0], List.of(thresholds(type, measure))),
            new Credit.Standard(),
            new Citation("handbook", "standard 3." + criteria.size(), own, !own),
            Optional.of(Texts.english(cells.get(9))),
            Optional.of(Texts.english(cells.get(10))),
            Optional.of(Texts.english(cells.get(8))),
            List.of()));
  }

  private static Texts gap(List<String> cells) {
    return cells.get(0).equals("T-02")
        ? new Texts(Map.of("en", cells.get(7), "ar", "أبواب المراحيض لا تُقفل من الداخل"))
        : Texts.english(cells.get(7));
  }

  private static ThresholdSet thresholds(IndicatorType type, String... measure) {
    if (type == IndicatorType.NUMBER) {
      return new ThresholdSet(
          Optional.empty(), atMost(measure[2]), Optional.of(atMost(measure[3])));
    }
    return switch (type) {
      case YES_NO -> new ThresholdSet(Optional.empty(), is("yes"), Optional.empty());
      case EXTENT -> new ThresholdSet(Optional.empty(), is("all"), Optional.of(is("most")));
      case CHOICE -> new ThresholdSet(Optional.empty(), is("written"), Optional.of(is("spoken")));
      default -> new ThresholdSet(Optional.empty(), atLeast("50"), Optional.of(atLeast("30")));
    };
  }

  private static Tests is(String answer) {
    return new Tests(List.of(new Test.Is(answer)));
  }

  private static Tests atMost(String figure) {
    return new Tests(List.of(new Test.Max(new Figure(new BigDecimal(figure), figure))));
  }

  private static Tests atLeast(String figure) {
    return new Tests(List.of(new Test.Min(new Figure(new BigDecimal(figure), figure))));
  }

  private static Indicator indicator(String id, IndicatorType type, String question) {
    List<String> choices =
        switch (type) {
          case YES_NO -> List.of("yes", "no");
          case EXTENT -> List.of("none", "few", "some", "most", "all");
          case CHOICE -> List.of("written", "spoken", "nothing");
          default -> List.of();
        };
    return new Indicator(
        id,
        type,
        type == IndicatorType.NUMBER ? Optional.of("persons/latrine") : Optional.empty(),
        Texts.english(id.replace('_', ' ')),
        Optional.of(Texts.english(question)),
        Optional.empty(),
        List.of(),
        choices.stream().map(c -> new Choice(c, Texts.english(c), List.of())).toList(),
        Set.of(),
        Optional.empty(),
        List.of());
  }
}
