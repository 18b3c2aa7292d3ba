package org.pmaudit.scoring;

import static org.pmaudit.scoring.Fixture.part;
import static org.pmaudit.scoring.Fixture.set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Caps;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistJson;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Derivation.Operation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.problem.UnusableInputException;

/** Checklists over the whole grammar and answers to them, from a seed. */
final class RandomAudit {

  private final Random random;
  private final Fixture fixture = new Fixture();

  RandomAudit(long seed) {
    random = new Random(seed);
  }

  Checklist checklist() {
    indicators();
    if (random.nextInt(3) == 0) {
      fixture.bands = new Bands(figure("80.5"), figure("60"), figure("33.3"));
      fixture.floor = BigDecimal.valueOf(random.nextInt(101));
      Rating[] bands = {Rating.STRONG, Rating.ADEQUATE, Rating.WEAK, Rating.POOR};
      fixture.caps = new Caps(bands[random.nextInt(4)], bands[random.nextInt(4)]);
    }
    int criteria = 1 + random.nextInt(14);
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, criteria).boxed().toList());
    Collections.shuffle(numbers, random);
    numbers.forEach(number -> criterion("C-%02d".formatted(number)));
    return fixture.checklist();
  }

  /** One that the reader of checklists accepts: criteria that it refuses are drawn again. */
  Checklist validChecklist() {
    indicators();
    int criteria = 1 + random.nextInt(9);
    for (int i = 0; i < criteria; i++) {
      criterion("ACME-%02d".formatted(i));
      while (accepted(fixture.checklist()).isEmpty()) {
        fixture.criteria.remove(fixture.criteria.size() - 1);
        criterion("ACME-%02d".formatted(i));
      }
    }
    return accepted(fixture.checklist()).orElseThrow();
  }

  /** The checklist as its reader gives it. */
  private static Optional<Checklist> accepted(Checklist checklist) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      ChecklistJson.write(checklist, json);
      json.flush();
      JsonParser parser = new JsonFactory().createParser(written.toString());
      parser.nextToken();
      return Optional.of(ChecklistJson.read(parser, "checklist"));
    } catch (UnusableInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BigDecimal figure(String written) {
    return new BigDecimal(written);
  }

  private void indicators() {
    for (int i = 1; i <= 3; i++) {
      fixture.count("c" + i).number("n" + i).yesNo("y" + i).extent("e" + i);
      fixture.choice("ch" + i, List.of("yes", "partial", "no", "no_well"), "no_well");
    }
    fixture.percent("p1").date("d1").choices("cs1", List.of("a", "b", "c", "d"));
    fixture.derived("per", IndicatorType.NUMBER, Operation.RATIO, "population", "c1");
    fixture.derived("share", IndicatorType.PERCENT, Operation.SHARE, "c1", "c2");
    fixture.derived("both", IndicatorType.COUNT, Operation.SUM, "c1", "c2");
    fixture.derived("less", IndicatorType.NUMBER, Operation.DIFFERENCE, "n1", "c3");
    fixture.derived("chain", IndicatorType.NUMBER, Operation.RATIO, "both", "less");
  }

  private void criterion(String id) {
    Optional<Condition> applies =
        random.nextInt(3) == 0 ? Optional.of(condition(2)) : Optional.empty();
    Measure measure = measure();
    List<ProtectionArea> areas = new ArrayList<>(EnumSet.allOf(ProtectionArea.class));
    Collections.shuffle(areas, random);
    fixture.criterion(
        id,
        1 + random.nextInt(5),
        random.nextInt(4) == 0,
        pick(Principle.values()),
        areas.subList(0, 1 + random.nextInt(3)),
        applies,
        measure,
        credit(measure));
  }

  private Measure measure() {
    return switch (random.nextInt(6)) {
      case 0 -> new Measure.AllOf(parts());
      case 1 -> new Measure.AnyOf(parts());
      case 2 -> {
        List<Part> parts = parts();
        int met = 1 + random.nextInt(parts.size());
        OptionalInt partly =
            random.nextBoolean() && met > 1 ? OptionalInt.of(met - 1) : OptionalInt.empty();
        yield new Measure.AtLeast(parts, met, partly);
      }
      default -> single(measured());
    };
  }

  private Measure.Single single(Indicator indicator) {
    List<ThresholdSet> sets = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      sets.add(withThresholds(Optional.of(condition(1)), indicator));
    }
    sets.add(withThresholds(Optional.empty(), indicator));
    return new Measure.Single(indicator.id(), sets);
  }

  private ThresholdSet withThresholds(Optional<Condition> when, Indicator indicator) {
    if (indicator.type().isOrdered() && random.nextInt(3) == 0) {
      boolean max = random.nextBoolean();
      String low = figure(indicator.type(), 0);
      String high = figure(indicator.type(), 1);
      return max
          ? set(when, Fixture.max(low), Fixture.max(high))
          : set(when, Fixture.min(high), Fixture.min(low));
    }
    return random.nextBoolean()
        ? set(when, tests(indicator), tests(indicator))
        : set(when, tests(indicator));
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      Indicator indicator = measured();
      parts.add(
          random.nextBoolean()
              ? part(indicator.id(), tests(indicator))
              : part(indicator.id(), tests(indicator), tests(indicator)));
    }
    return parts;
  }

  private Credit credit(Measure measure) {
    if (!(measure instanceof Measure.Single single) || random.nextBoolean()) {
      return new Credit.Standard();
    }
    IndicatorType type = indicator(single.indicator()).type();
    if (type == IndicatorType.CHOICE) {
      return new Credit.PerAnswer(Map.of("partial", random.nextInt(101), "yes", 100));
    }
    if (type == IndicatorType.EXTENT) {
      return new Credit.PerAnswer(Map.of("some", 35, "few", random.nextInt(101)));
    }
    return single.thresholds().stream().allMatch(RandomAudit::isOneSided)
        ? new Credit.Linear()
        : new Credit.Standard();
  }

  /** Whether linear credit is allowed: partly lies beyond met on the same side. */
  private static boolean isOneSided(ThresholdSet set) {
    if (set.partly().isEmpty()) {
      return false;
    }
    List<Test> met = set.met().tests();
    List<Test> partly = set.partly().get().tests();
    if (met.size() != 1 || partly.size() != 1) {
      return false;
    }
    if (met.get(0) instanceof Test.Max strict && partly.get(0) instanceof Test.Max wide) {
      return strict.figure().value().compareTo(wide.figure().value()) < 0;
    }
    return met.get(0) instanceof Test.Min strict
        && partly.get(0) instanceof Test.Min wide
        && strict.figure().value().compareTo(wide.figure().value()) > 0;
  }

  private Condition condition(int depth) {
    if (depth == 0 || random.nextBoolean()) {
      Indicator indicator = measured();
      return Fixture.when(indicator.id(), tests(indicator));
    }
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      conditions.add(condition(depth - 1));
    }
    return random.nextBoolean() ? new Condition.AllOf(conditions) : new Condition.AnyOf(conditions);
  }

  private Indicator measured() {
    List<Indicator> all =
        fixture.indicators.values().stream()
            .filter(indicator -> indicator.type() != IndicatorType.TEXT)
            .toList();
    return all.get(random.nextInt(all.size()));
  }

  private Indicator indicator(String id) {
    Indicator indicator = fixture.indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException(id);
    }
    return indicator;
  }

  private Tests tests(Indicator indicator) {
    IndicatorType type = indicator.type();
    if (type == IndicatorType.CHOICES) {
      Set<String> some = some(indicator);
      return new Tests(
          List.of(
              switch (random.nextInt(3)) {
                case 0 -> new Test.All(some);
                case 1 -> new Test.Any(some);
                default -> new Test.None(some);
              }));
    }
    if (type.isOneOfList() && (type != IndicatorType.EXTENT || random.nextBoolean())) {
      return random.nextBoolean()
          ? new Tests(List.of(new Test.In(some(indicator))))
          : Fixture.is(some(indicator).iterator().next());
    }
    if (type == IndicatorType.DATE && random.nextBoolean()) {
      return Fixture.maxAge(random.nextInt(60));
    }
    return ordered(type);
  }

  private Tests ordered(IndicatorType type) {
    return switch (random.nextInt(type.isNumeric() ? 4 : 3)) {
      case 0 -> Fixture.max(figure(type, random.nextInt(2)));
      case 1 -> Fixture.min(figure(type, random.nextInt(2)));
      case 2 -> Fixture.between(figure(type, 0), figure(type, 1));
      default -> Fixture.is(figure(type, 0));
    };
  }

  private Set<String> some(Indicator indicator) {
    Set<String> some = new HashSet<>();
    while (some.isEmpty()) {
      indicator.choices().stream()
          .filter(choice -> random.nextInt(3) == 0)
          .forEach(choice -> some.add(choice.id()));
    }
    return some;
  }

  /** A figure of the lower (0) or upper (1) half, so that they never cross. */
  private String figure(IndicatorType type, int half) {
    return switch (type) {
      case DATE -> day(half * 40);
      case EXTENT -> pick(half == 0 ? new String[] {"none", "few"} : new String[] {"some", "all"});
      case PERCENT -> Integer.toString(half * 50 + random.nextInt(50));
      default ->
          pick(
              half == 0
                  ? new String[] {"-1", "0", "0.5", "1", "1.25", "2"}
                  : new String[] {"2.5", "3", "4", "10.75", "20"});
    };
  }

  private String day(int offset) {
    return Given.AS_OF.minusDays(80).plusDays(offset + random.nextInt(40)).toString();
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }

  List<Given.Unit> units(Checklist checklist, int count) {
    List<Given.Unit> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(new Given.Unit("U%04d".formatted(i), answers(checklist), random.nextInt(20) > 0));
    }
    return units;
  }

  private Map<String, String> answers(Checklist checklist) {
    int known = 1 + random.nextInt(10);
    Map<String, String> answers = new HashMap<>();
    for (Indicator indicator : checklist.indicators().values()) {
      boolean derived = indicator.derivation().isPresent();
      if (random.nextInt(10) < (derived ? 1 : known)) {
        answers.put(indicator.id(), answer(indicator));
      }
    }
    return answers;
  }

  private String answer(Indicator indicator) {
    int odd = random.nextInt(25);
    if (odd == 0 && indicator.type() != IndicatorType.TEXT) {
      return "n/a";
    }
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE ->
          indicator.choices().get(random.nextInt(indicator.choices().size())).id();
      case CHOICES -> random.nextInt(5) == 0 ? "" : String.join(" ", some(indicator));
      case COUNT -> Integer.toString(random.nextInt(random.nextBoolean() ? 4 : 60));
      case NUMBER -> pick(new String[] {"-1", "0", "1/3", "2.5", "3", "10.75", "20", "100/7"});
      case PERCENT -> pick(new String[] {"0", "12.5", "49", "50", "99.9", "100"});
      case DATE -> LocalDate.parse(day(random.nextInt(41))).toString();
      case TEXT ->
          indicator.id().startsWith("adm1")
              ? pick(new String[] {"A1", "A2", "A3"})
              : indicator.id() + random.nextInt(3);
    };
  }
}
