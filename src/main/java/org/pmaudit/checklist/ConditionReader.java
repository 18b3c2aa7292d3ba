package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions: what {@code applies} and {@code when} hold. */
final class ConditionReader {

  private static final String FORM =
      "write `{indicator: population, min: 1}`, or `{all_of: [{…}, {…}]}`";

  private final Catalogue catalogue;

  ConditionReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Optional<Condition> read(YamlValue value) {
    return value.mapping(FORM).flatMap(reader -> read(reader, value));
  }

  private Optional<Condition> read(YamlReader reader, YamlValue value) {
    YamlValue all = reader.take("all_of");
    YamlValue any = reader.take("any_of");
    YamlValue indicator = reader.take("indicator");
    int kinds = (all.isPresent() ? 1 : 0) + (any.isPresent() ? 1 : 0);
    if (kinds + (indicator.isPresent() ? 1 : 0) != 1) {
      value.problem("a condition needs one of `indicator`, `all_of` and `any_of`", FORM);
      return Optional.empty();
    }
    if (kinds == 1) {
      reader.noOthers();
      return all.isPresent()
          ? many(all).map(Condition.AllOf::new)
          : many(any).map(Condition.AnyOf::new);
    }
    return single(reader, indicator);
  }

  private Optional<List<Condition>> many(YamlValue list) {
    List<Condition> conditions = new ArrayList<>();
    for (YamlValue item : list.someItems()) {
      read(item).ifPresent(conditions::add);
    }
    return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
  }

  private Optional<Condition> single(YamlReader reader, YamlValue named) {
    Optional<Indicator> indicator = catalogue.indicator(named);
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    Optional<Tests> tests = TestsReader.read(reader, indicator.get());
    reader.noOthers();
    return tests.map(found -> new Condition.Holds(indicator.get().id(), found));
  }
}
