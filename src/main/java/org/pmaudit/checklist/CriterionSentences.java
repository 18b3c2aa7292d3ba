package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a criterion asks and takes, as sentences. */
public final class CriterionSentences {

  private final Map<String, Indicator> indicators;
  private final Phrases phrases;

  /**
   * @param checklist the one the criteria are of
   * @param language a BCP 47 tag
   */
  public CriterionSentences(Checklist checklist, String language) {
    this(checklist.indicators(), new Phrases(language));
  }

  CriterionSentences(Map<String, Indicator> indicators, Phrases phrases) {
    this.indicators = indicators;
    this.phrases = phrases;
  }

  /**
   * The question, and how the answer is computed where it can be; for several parts what joins
   * them.
   */
  public String asks(Criterion criterion) {
    Measure measure = criterion.measure();
    if (measure instanceof Measure.Single single) {
      return question(indicator(single.indicator()));
    }
    if (measure instanceof Measure.AllOf) {
      return phrases.say("measure.all_of");
    }
    if (measure instanceof Measure.AtLeast atLeast) {
      return atLeast.partly().isPresent()
          ? phrases.say("measure.at_least_partly", atLeast.met(), atLeast.partly().getAsInt())
          : phrases.say("measure.at_least", atLeast.met());
    }
    return phrases.say("measure.any_of");
  }

  /** Each part of a measure of several with what it takes; none where one indicator is measured. */
  public List<String> parts(Criterion criterion) {
    return criterion.measure().parts().stream().map(this::part).toList();
  }

  /** What is met and partly met, one sentence for each set of thresholds. */
  public List<String> met(Criterion criterion) {
    if (!(criterion.measure() instanceof Measure.Single single)) {
      return List.of();
    }
    Indicator indicator = indicator(single.indicator());
    List<String> sentences = new ArrayList<>();
    for (ThresholdSet set : single.thresholds()) {
      String outcome = outcome(indicator, set.met(), set.partly());
      boolean last = set.when().isEmpty();
      sentences.add(
          set.when()
              .map(when -> phrases.say("where_then", condition(when), outcome))
              .orElseGet(
                  () ->
                      last && single.thresholds().size() > 1
                          ? phrases.say("otherwise", outcome)
                          : outcome));
    }
    return sentences;
  }

  /** Where it applies; empty if everywhere. */
  public Optional<String> applies(Criterion criterion) {
    return criterion.applies().map(condition -> phrases.say("where", condition(condition)));
  }

  /** How an indicator is computed from others, if it is. */
  Optional<String> computed(Indicator indicator) {
    return indicator
        .derivation()
        .map(how -> phrases.say("derive." + how.operation().word(), how.left(), how.right()));
  }

  private String question(Indicator indicator) {
    String question = phrases.text(indicator.question().orElse(indicator.label()));
    return computed(indicator).map(how -> question + " (" + how + ")").orElse(question);
  }

  private String part(Part part) {
    Indicator indicator = indicator(part.indicator());
    return phrases.say("part", question(indicator), outcome(indicator, part.met(), part.partly()));
  }

  private String outcome(Indicator indicator, Tests met, Optional<Tests> partly) {
    String passes = tests(indicator, met);
    return partly
        .map(tests -> phrases.say("partly", passes, tests(indicator, tests)))
        .orElse(passes);
  }

  private String condition(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      Indicator indicator = indicator(holds.indicator());
      return phrases.say("is", phrases.text(indicator.label()), tests(indicator, holds.tests()));
    }
    if (condition instanceof Condition.AllOf all) {
      return phrases.and(all.conditions().stream().map(this::nested).toList());
    }
    List<Condition> any = ((Condition.AnyOf) condition).conditions();
    return phrases.or(any.stream().map(this::nested).toList());
  }

  private String nested(Condition condition) {
    return condition instanceof Condition.Holds
        ? condition(condition)
        : "(" + condition(condition) + ")";
  }

  private String tests(Indicator indicator, Tests tests) {
    return phrases.and(tests.tests().stream().map(test -> test(indicator, test)).toList());
  }

  private String test(Indicator indicator, Test test) {
    if (test instanceof Test.Min min) {
      return bound(indicator, min.figure(), "at_least", "from");
    }
    if (test instanceof Test.Max max) {
      return bound(indicator, max.figure(), "at_most", "until");
    }
    if (test instanceof Test.Is is) {
      return answers(indicator, Set.of(is.answer()));
    }
    if (test instanceof Test.In in) {
      return answers(indicator, in.answers());
    }
    if (test instanceof Test.All all) {
      return phrases.say("all_of_choices", list(indicator, all.choices()));
    }
    if (test instanceof Test.Any any) {
      return phrases.say("any_of_choices", list(indicator, any.choices()));
    }
    if (test instanceof Test.None none) {
      return phrases.say("none_of_choices", list(indicator, none.choices()));
    }
    return phrases.say("max_age", ((Test.MaxAge) test).days());
  }

  /** A figure as a bound; of extents the words that pass, for "at least most" says little. */
  private String bound(Indicator indicator, Figure figure, String ofNumbers, String ofDates) {
    return switch (indicator.type()) {
      case DATE -> phrases.say(ofDates, figure.written());
      case EXTENT -> phrases.or(extents(indicator, figure.value(), ofNumbers.equals("at_least")));
      default -> phrases.say(ofNumbers, amount(indicator, figure.written()));
    };
  }

  private List<String> extents(Indicator indicator, BigDecimal bound, boolean upward) {
    return Arrays.stream(Extent.values())
        .filter(
            extent ->
                upward
                    ? extent.ordinal() >= bound.intValue()
                    : extent.ordinal() <= bound.intValue())
        .map(extent -> label(indicator, extent.word()))
        .toList();
  }

  private String answers(Indicator indicator, Set<String> answers) {
    List<String> ordered = indicator.inOrder(answers);
    return indicator.type().isNumeric()
        ? phrases.say(
            "exactly", phrases.or(ordered.stream().map(a -> amount(indicator, a)).toList()))
        : phrases.or(ordered.stream().map(answer -> label(indicator, answer)).toList());
  }

  private String list(Indicator indicator, Set<String> choices) {
    return String.join(
        ", ", indicator.inOrder(choices).stream().map(id -> label(indicator, id)).toList());
  }

  private String label(Indicator indicator, String choice) {
    int index = indicator.choiceIndex(choice);
    return index < 0 ? choice : phrases.text(indicator.choices().get(index).label());
  }

  private String amount(Indicator indicator, String figure) {
    if (indicator.type() == IndicatorType.PERCENT) {
      return phrases.say("percent", figure);
    }
    return indicator
        .unit()
        .map(unit -> phrases.say("number", figure, phrases.unit(unit)))
        .orElse(figure);
  }

  private Indicator indicator(String id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException("no indicator " + id);
    }
    return indicator;
  }
}
