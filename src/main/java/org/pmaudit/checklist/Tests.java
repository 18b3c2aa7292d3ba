package org.pmaudit.checklist;

import java.util.List;

/** What an answer must pass, all of it: the content of {@code met} or {@code partly}. */
public record Tests(List<Test> tests) {
  public Tests {
    if (tests.isEmpty()) {
      throw new IllegalArgumentException("nothing to test");
    }
    tests = List.copyOf(tests);
  }
}
