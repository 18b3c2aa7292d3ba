package org.pmaudit.checklist;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes criteria under the names they have in YAML. */
final class CriterionWriter {

  private final Map<String, Indicator> indicators;
  private final JsonFields out;

  CriterionWriter(Map<String, Indicator> indicators, JsonFields out) {
    this.indicators = indicators;
    this.out = out;
  }

  void criterion(Criterion criterion) throws IOException {
    out.text("id", criterion.id());
    out.texts("title", criterion.title());
    out.texts("gap", criterion.gap());
    out.text("principle", criterion.principle().word());
    out.words("areas", criterion.areas().stream().map(ProtectionArea::word).toList());
    out.text("response", criterion.response().map(Response::word));
    out.text("mode", criterion.mode().word());
    out.number("weight", criterion.weight());
    out.flag("critical", criterion.critical());
    if (criterion.applies().isPresent()) {
      condition("applies", criterion.applies().get());
    }
    measure(criterion.measure());
    credit(criterion.credit());
    out.object("source", () -> citation(criterion.source()));
    out.texts("why", criterion.why());
    out.texts("verification", criterion.verification());
    out.texts("action", criterion.action());
    out.words("deprecated_ids", criterion.deprecatedIds());
  }

  private void citation(Citation citation) throws IOException {
    out.text("id", citation.source());
    out.text("at", Optional.of(citation.at()).filter(at -> !at.isEmpty()));
    out.flag("read", citation.read());
    out.text("figure", citation.figureOfSource() ? "source" : "ours");
  }

  private void condition(String name, Condition condition) throws IOException {
    out.object(name, () -> condition(condition));
  }

  private void condition(Condition condition) throws IOException {
    if (condition instanceof Condition.Holds holds) {
      out.text("indicator", holds.indicator());
      tests(holds.indicator(), holds.tests());
    } else if (condition instanceof Condition.AllOf all) {
      out.objects("all_of", all.conditions(), this::condition);
    } else if (condition instanceof Condition.AnyOf any) {
      out.objects("any_of", any.conditions(), this::condition);
    }
  }

  private void measure(Measure measure) throws IOException {
    if (measure instanceof Measure.Single single) {
      out.text("measure", single.indicator());
      thresholds(single);
    } else if (measure instanceof Measure.AllOf all) {
      out.object("measure", () -> out.objects("all_of", all.parts(), this::part));
    } else if (measure instanceof Measure.AnyOf any) {
      out.object("measure", () -> out.objects("any_of", any.parts(), this::part));
    } else if (measure instanceof Measure.AtLeast atLeast) {
      out.object("measure", () -> out.object("at_least", () -> atLeast(atLeast)));
    }
  }

  private void atLeast(Measure.AtLeast atLeast) throws IOException {
    out.objects("of", atLeast.parts(), this::part);
    out.number("met", atLeast.met());
    OptionalInt partly = atLeast.partly();
    if (partly.isPresent()) {
      out.number("partly", partly.getAsInt());
    }
  }

  private void part(Part part) throws IOException {
    out.text("indicator", part.indicator());
    outcome(part.indicator(), part.met(), part.partly());
  }

  private void thresholds(Measure.Single single) throws IOException {
    List<ThresholdSet> sets = single.thresholds();
    if (sets.size() == 1) {
      outcome(single.indicator(), sets.get(0).met(), sets.get(0).partly());
      return;
    }
    out.objects(
        "thresholds",
        sets,
        set -> {
          if (set.when().isPresent()) {
            condition("when", set.when().get());
          }
          outcome(single.indicator(), set.met(), set.partly());
        });
  }

  private void outcome(String indicator, Tests met, Optional<Tests> partly) throws IOException {
    out.object("met", () -> tests(indicator, met));
    if (partly.isPresent()) {
      out.object("partly", () -> tests(indicator, partly.get()));
    }
  }

  private void tests(String id, Tests tests) throws IOException {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException("no indicator " + id);
    }
    for (Test test : tests.tests()) {
      test(indicator, test);
    }
  }

  private void test(Indicator indicator, Test test) throws IOException {
    if (test instanceof Test.Min min) {
      value("min", indicator, min.figure().written());
    } else if (test instanceof Test.Max max) {
      value("max", indicator, max.figure().written());
    } else if (test instanceof Test.Is is) {
      value("is", indicator, is.answer());
    } else if (test instanceof Test.In in) {
      out.json().writeArrayFieldStart("in");
      for (String answer : indicator.inOrder(in.answers())) {
        value(indicator, answer);
      }
      out.json().writeEndArray();
    } else if (test instanceof Test.All all) {
      out.words("all", indicator.inOrder(all.choices()));
    } else if (test instanceof Test.Any any) {
      out.words("any", indicator.inOrder(any.choices()));
    } else if (test instanceof Test.None none) {
      out.words("none", indicator.inOrder(none.choices()));
    } else if (test instanceof Test.MaxAge age) {
      out.text("max_age", age.days() + "d");
    }
  }

  private void value(String name, Indicator indicator, String written) throws IOException {
    out.json().writeFieldName(name);
    value(indicator, written);
  }

  private void value(Indicator indicator, String written) throws IOException {
    if (indicator.type().isNumeric()) {
      out.json().writeNumber(written);
    } else {
      out.json().writeString(written);
    }
  }

  private void credit(Credit credit) throws IOException {
    if (credit instanceof Credit.Linear) {
      out.text("credit", "linear");
    } else if (credit instanceof Credit.PerAnswer perAnswer) {
      out.object(
          "credit",
          () -> {
            for (Map.Entry<String, Integer> each : perAnswer.hundredths().entrySet()) {
              out.number(each.getKey(), BigDecimal.valueOf(each.getValue(), 2));
            }
          });
    }
  }
}
