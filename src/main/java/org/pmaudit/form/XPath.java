package org.pmaudit.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Extent;
import org.pmaudit.checklist.Figure;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Test;

/**
 * Writes conditions as phone forms work them out. What cannot be said there is left out in a way
 * that shows a question too often rather than too seldom.
 */
final class XPath {

  private final Map<String, Indicator> indicators;

  XPath(Map<String, Indicator> indicators) {
    this.indicators = indicators;
  }

  static String value(String id) {
    return "${" + id + "}";
  }

  static String is(String id, String answer) {
    return value(id) + " = '" + answer + "'";
  }

  static String isBlank(String id) {
    return value(id) + " = ''";
  }

  static String selected(String node, String choice) {
    return "selected(" + node + ", '" + choice + "')";
  }

  static String or(Collection<String> terms) {
    return String.join(" or ", terms);
  }

  /** The condition, or nothing where it cannot be said. */
  Optional<String> of(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      return holds(holds);
    }
    if (condition instanceof Condition.AllOf all) {
      List<String> said = said(all.conditions());
      return said.isEmpty() ? Optional.empty() : Optional.of(joined(said, " and "));
    }
    List<Condition> any = ((Condition.AnyOf) condition).conditions();
    List<String> said = said(any);
    return said.size() < any.size() ? Optional.empty() : Optional.of(joined(said, " or "));
  }

  private List<String> said(List<Condition> conditions) {
    return conditions.stream().flatMap(each -> of(each).stream()).toList();
  }

  /** A figure computed from others is often left open in a form, and its value not known there. */
  private Optional<String> holds(Condition.Holds holds) {
    Indicator indicator = indicators.get(holds.indicator());
    if (indicator == null || indicator.derivation().isPresent()) {
      return Optional.empty();
    }
    List<String> tests = new ArrayList<>();
    holds.tests().tests().forEach(test -> test(indicator, test).ifPresent(tests::add));
    return tests.isEmpty() ? Optional.empty() : Optional.of(joined(tests, " and "));
  }

  private static Optional<String> test(Indicator indicator, Test test) {
    String id = indicator.id();
    String node = value(id);
    if (test instanceof Test.Min min) {
      return Optional.of(bound(indicator, " >= ", min.figure()));
    }
    if (test instanceof Test.Max max) {
      return Optional.of(bound(indicator, " <= ", max.figure()));
    }
    if (test instanceof Test.Is is) {
      return Optional.of(equal(indicator, is.answer()));
    }
    if (test instanceof Test.In in) {
      return Optional.of(
          joined(sorted(in.answers()).map(answer -> equal(indicator, answer)).toList(), " or "));
    }
    if (test instanceof Test.All all) {
      return Optional.of(
          joined(sorted(all.choices()).map(choice -> selected(node, choice)).toList(), " and "));
    }
    if (test instanceof Test.Any any) {
      return Optional.of(
          joined(sorted(any.choices()).map(choice -> selected(node, choice)).toList(), " or "));
    }
    if (test instanceof Test.None none) {
      String any = or(sorted(none.choices()).map(choice -> selected(node, choice)).toList());
      return Optional.of("not(" + any + ")");
    }
    return Optional.empty();
  }

  private static Stream<String> sorted(Collection<String> words) {
    return new TreeSet<>(words).stream();
  }

  private static String equal(Indicator indicator, String answer) {
    return indicator.type().isNumeric()
        ? value(indicator.id()) + " = " + answer
        : is(indicator.id(), answer);
  }

  private static String bound(Indicator indicator, String sign, Figure figure) {
    if (indicator.type() == IndicatorType.EXTENT) {
      boolean least = sign.contains(">");
      int limit = figure.value().intValueExact();
      return "("
          + Arrays.stream(Extent.values())
              .filter(each -> least ? each.ordinal() >= limit : each.ordinal() <= limit)
              .map(each -> is(indicator.id(), each.word()))
              .collect(Collectors.joining(" or "))
          + ")";
    }
    String amount =
        indicator.type() == IndicatorType.DATE
            ? "date('" + figure.written() + "')"
            : figure.value().toPlainString();
    return value(indicator.id()) + sign + amount;
  }

  private static String joined(List<String> terms, String word) {
    return terms.size() == 1 ? terms.get(0) : "(" + String.join(word, terms) + ")";
  }
}
