package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a criterion looks at and what it takes. */
final class MeasureReader {

  private static final Measure NONE = new Measure.Single("", List.of());

  private final Catalogue catalogue;
  private final ConditionReader conditions;

  MeasureReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.conditions = new ConditionReader(catalogue);
  }

  /** The measure of a criterion, whose thresholds stand beside it where it is one indicator. */
  Measure read(YamlReader criterion) {
    YamlValue measure = criterion.need("measure");
    criterion.take("thresholds");
    criterion.take("met");
    criterion.take("partly");
    if (!measure.isPresent()) {
      return NONE;
    }
    if (!measure.isScalar()) {
      return several(measure, criterion);
    }
    Optional<Indicator> indicator = judged(measure);
    return indicator.map(found -> single(found, criterion)).orElse(NONE);
  }

  /** The measure of one indicator with the thresholds that stand among some keys. */
  Measure single(Indicator indicator, YamlReader criterion) {
    YamlValue sets = criterion.take("thresholds");
    List<ThresholdSet> thresholds = new ArrayList<>();
    if (sets.isPresent()) {
      String hint = "each item of `thresholds` has a `met` of its own";
      criterion.refuse("met", "`met` cannot stand beside `thresholds`", hint);
      criterion.refuse("partly", "`partly` cannot stand beside `thresholds`", hint);
      thresholds.addAll(sets(sets, indicator));
    } else {
      set(criterion, Optional.empty(), indicator).ifPresent(thresholds::add);
    }
    return new Measure.Single(indicator.id(), thresholds);
  }

  /** The indicator a value names, if it can be judged: any but a text. */
  private Optional<Indicator> judged(YamlValue named) {
    Optional<Indicator> indicator = catalogue.indicator(named);
    if (indicator.isPresent() && indicator.get().type() == IndicatorType.TEXT) {
      named.problem("`%s` is a text, which cannot be judged".formatted(indicator.get().id()));
      return Optional.empty();
    }
    return indicator;
  }

  private List<ThresholdSet> sets(YamlValue list, Indicator indicator) {
    List<ThresholdSet> sets = new ArrayList<>();
    List<YamlValue> items = list.someItems();
    for (int i = 0; i < items.size(); i++) {
      boolean last = i == items.size() - 1;
      items.get(i).mapping().flatMap(r -> conditional(r, last, indicator)).ifPresent(sets::add);
    }
    return sets;
  }

  private Optional<ThresholdSet> conditional(YamlReader reader, boolean last, Indicator indicator) {
    YamlValue when = reader.take("when");
    if (last) {
      reader.refuse(
          "when",
          "the last of the `thresholds` must not have a `when`",
          "add a last one that holds in all other cases");
    } else if (!when.isPresent()) {
      reader
          .file()
          .problem(
              reader.mark(),
              "`when` is missing",
              "only the last of the `thresholds` has none; what follows would never be reached");
    }
    Optional<ThresholdSet> set = set(reader, last ? Optional.empty() : read(when), indicator);
    reader.noOthers();
    return set;
  }

  private Optional<Condition> read(YamlValue when) {
    return conditions.read(when);
  }

  private Optional<ThresholdSet> set(
      YamlReader reader, Optional<Condition> when, Indicator indicator) {
    Optional<Tests> met = met(reader, indicator);
    Optional<Tests> partly = partly(reader, met, indicator);
    return met.map(tests -> new ThresholdSet(when, tests, partly));
  }

  private static Optional<Tests> met(YamlReader reader, Indicator indicator) {
    return TestsReader.readAlone(reader.need("met"), indicator);
  }

  private static Optional<Tests> partly(
      YamlReader reader, Optional<Tests> met, Indicator indicator) {
    YamlValue value = reader.take("partly");
    Optional<Tests> partly = TestsReader.readAlone(value, indicator);
    if (met.isPresent()
        && partly.isPresent()
        && Passing.of(partly.get(), indicator).isWithin(Passing.of(met.get(), indicator))) {
      value.problem(
          "`partly` is already covered by `met`, so it can never be the verdict",
          "let `partly` pass answers that `met` does not, or leave it out");
    }
    return partly;
  }

  private Measure several(YamlValue measure, YamlReader criterion) {
    for (String key : List.of("met", "partly", "thresholds")) {
      criterion.refuse(
          key,
          "`%s` cannot stand beside a measure of several parts".formatted(key),
          "each part has a `met` of its own");
    }
    return measure.mapping().map(reader -> several(reader, measure)).orElse(NONE);
  }

  private Measure several(YamlReader reader, YamlValue measure) {
    YamlValue all = reader.take("all_of");
    YamlValue any = reader.take("any_of");
    YamlValue atLeast = reader.take("at_least");
    reader.noOthers();
    long kinds = List.of(all, any, atLeast).stream().filter(YamlValue::isPresent).count();
    if (kinds == 0 && !reader.keys().isEmpty()) {
      return NONE;
    }
    if (kinds != 1) {
      measure.problem(
          "`measure` needs one of `all_of`, `any_of` and `at_least`",
          "write the id of an indicator, or `{all_of: [{indicator: …, met: {…}}, …]}`");
      return NONE;
    }
    if (all.isPresent()) {
      return new Measure.AllOf(parts(all));
    }
    return any.isPresent()
        ? new Measure.AnyOf(parts(any))
        : atLeast.mapping().map(this::atLeast).orElse(NONE);
  }

  private Measure atLeast(YamlReader reader) {
    YamlValue of = reader.need("of");
    List<Part> parts = parts(of);
    int number = of.isList() ? Math.max(1, of.items().size()) : Integer.MAX_VALUE;
    Optional<Integer> met = reader.need("met").whole(1, number);
    YamlValue fewer = reader.take("partly");
    Optional<Integer> partly = fewer.whole(1, number);
    if (met.isPresent() && partly.isPresent() && partly.get() >= met.get()) {
      fewer.problem(
          "`partly` is already covered by `met`, so it can never be the verdict",
          "let `partly` be fewer than `met`, or leave it out");
    }
    reader.noOthers();
    return new Measure.AtLeast(
        parts, met.orElse(1), partly.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  private List<Part> parts(YamlValue list) {
    List<Part> parts = new ArrayList<>();
    for (YamlValue item : list.someItems()) {
      item.mapping().flatMap(this::part).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<Part> part(YamlReader reader) {
    Optional<Indicator> indicator = judged(reader.need("indicator"));
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    Optional<Tests> met = met(reader, indicator.get());
    Optional<Tests> partly = partly(reader, met, indicator.get());
    reader.noOthers();
    return met.map(tests -> new Part(indicator.get().id(), tests, partly));
  }
}
