package org.pmaudit.checklist;

import java.util.Set;

/** One thing an answer is held against. Bounds are inclusive. */
public sealed interface Test {

  /** At least this number, date or extent. */
  record Min(Figure figure) implements Test {}

  /** At most this number, date or extent. */
  record Max(Figure figure) implements Test {}

  /** Exactly this answer: a choice id, {@code yes}, {@code no}, an extent, or a number. */
  record Is(String answer) implements Test {}

  /** One of these answers. */
  record In(Set<String> answers) implements Test {
    public In {
      answers = Set.copyOf(answers);
    }
  }

  /** Each of these choices was chosen. */
  record All(Set<String> choices) implements Test {
    public All {
      choices = Set.copyOf(choices);
    }
  }

  /** At least one of these choices was chosen. */
  record Any(Set<String> choices) implements Test {
    public Any {
      choices = Set.copyOf(choices);
    }
  }

  /** None of these choices was chosen. */
  record None(Set<String> choices) implements Test {
    public None {
      choices = Set.copyOf(choices);
    }
  }

  /** A date at most so many days before the day of the audit. */
  record MaxAge(int days) implements Test {}
}
