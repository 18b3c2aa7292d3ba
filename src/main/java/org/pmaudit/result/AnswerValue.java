package org.pmaudit.result;

import java.time.LocalDate;
import java.util.List;
import org.pmaudit.checklist.Fraction;

/** What a unit answered to one indicator. */
public sealed interface AnswerValue {

  /** A count, number or percent. */
  record Amount(Fraction value) implements AnswerValue {}

  /** A ratio over 0. */
  record Infinite() implements AnswerValue {}

  /** {@code yes}, {@code no}, an extent or a choice id. */
  record Word(String id) implements AnswerValue {}

  /** The choices chosen, in the order of the indicator's list; may be empty. */
  record Words(List<String> ids) implements AnswerValue {
    public Words {
      ids = List.copyOf(ids);
    }
  }

  record Day(LocalDate date) implements AnswerValue {}

  record NotApplicable() implements AnswerValue {}

  /** 1 to 4 people, in what is shared. */
  record Few() implements AnswerValue {}

  /** A figure that would give away how few people there are, in what is shared. */
  record Withheld() implements AnswerValue {}

  /** No usable answer. */
  record Unknown() implements AnswerValue {}
}
