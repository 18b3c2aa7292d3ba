package org.pmaudit.scoring;

import java.util.List;
import java.util.Set;
import org.pmaudit.mapping.Answers;

/** One thing a known answer must pass, compiled for the type of its indicator. */
sealed interface Check {

  boolean passes(Answers answers, int slot);

  /** Whether a ratio over 0 passes. */
  default boolean passesInfinite() {
    return false;
  }

  record AtLeast(Bound bound) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return bound.compare(answers, slot) >= 0;
    }

    @Override
    public boolean passesInfinite() {
      return true;
    }
  }

  record AtMost(Bound bound) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return bound.compare(answers, slot) <= 0;
    }
  }

  record OneOfNumbers(List<Bound> bounds) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      for (int i = 0; i < bounds.size(); i++) {
        if (bounds.get(i).compare(answers, slot) == 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** By the index in the indicator's choices. */
  record OneOfWords(List<Boolean> allowed) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return allowed.get((int) answers.numerator(slot));
    }
  }

  record AllChosen(long bits) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return (answers.numerator(slot) & bits) == bits;
    }
  }

  record AnyChosen(long bits) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return (answers.numerator(slot) & bits) != 0;
    }
  }

  record NoneChosen(long bits) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return (answers.numerator(slot) & bits) == 0;
    }
  }

  record OneOfTexts(Set<String> texts) implements Check {
    @Override
    public boolean passes(Answers answers, int slot) {
      return texts.contains(answers.text(slot));
    }
  }
}
