package org.pmaudit.cli;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.form.KnownAnswer;
import org.pmaudit.form.KnownUnit;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** Takes the answers of an earlier result over into a form. */
final class Prefilling {

  private static final int DIGITS = 10;

  private Prefilling() {}

  /** The units of a result with their answers, each once, in the order of the result. */
  static List<KnownUnit> units(Result result, List<Checklist> asked) {
    List<String> ids = asked.stream().map(Checklist::id).toList();
    Map<String, KnownUnit> units = new LinkedHashMap<>();
    for (Audit audit : result.audits()) {
      if (ids.contains(audit.checklist().id())) {
        audit
            .units()
            .forEach(unit -> units.merge(unit.id(), known(unit, audit), Prefilling::joined));
      }
    }
    return List.copyOf(units.values());
  }

  private static KnownUnit known(UnitResult unit, Audit audit) {
    Map<String, KnownAnswer> answers = new LinkedHashMap<>();
    unit.admin().forEach((id, text) -> answers.put(id, new KnownAnswer.Text(text)));
    unit.answers()
        .forEach((id, value) -> known(value).ifPresent(answer -> answers.put(id, answer)));
    audit.checklist().indicators().values().stream()
        .filter(indicator -> indicator.derivation().isPresent())
        .filter(indicator -> unit.answers().containsKey(indicator.id()))
        .filter(indicator -> isComputed(unit, indicator.derivation().orElseThrow()))
        .forEach(indicator -> answers.remove(indicator.id()));
    return new KnownUnit(unit.id(), unit.name(), answers);
  }

  /** A figure whose parts are both known is computed again and need not be written. */
  private static boolean isComputed(UnitResult unit, Derivation from) {
    return isKnown(unit, from.left()) && isKnown(unit, from.right());
  }

  private static boolean isKnown(UnitResult unit, String id) {
    return unit.answers().get(id) instanceof AnswerValue.Amount;
  }

  private static KnownUnit joined(KnownUnit one, KnownUnit other) {
    Map<String, KnownAnswer> answers = new LinkedHashMap<>(other.answers());
    answers.putAll(one.answers());
    return new KnownUnit(one.id(), one.name().or(other::name), answers);
  }

  private static Optional<KnownAnswer> known(AnswerValue value) {
    if (value instanceof AnswerValue.Amount amount) {
      return Optional.of(
          new KnownAnswer.Amount(
              amount.value().rounded(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros()));
    }
    if (value instanceof AnswerValue.Word word) {
      return Optional.of(new KnownAnswer.Chosen(List.of(word.id())));
    }
    if (value instanceof AnswerValue.Words words) {
      return Optional.of(new KnownAnswer.Chosen(words.ids()));
    }
    if (value instanceof AnswerValue.Day day) {
      return Optional.of(new KnownAnswer.Day(day.date()));
    }
    return value instanceof AnswerValue.NotApplicable
        ? Optional.of(new KnownAnswer.NotApplicable())
        : Optional.empty();
  }
}
