package org.pmaudit.problem;

import java.util.List;

/** An input that cannot be used, with everything that is wrong with it. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Whose fault it is, which decides the exit code. */
  public enum Kind {
    /** Wrong usage, or a wrong checklist, mapping, tailoring, waiver or baseline: exit code 2. */
    DEFINITION,
    /** Data that cannot be read or break their contract: exit code 3. */
    DATA
  }

  private final Kind kind;
  private final transient List<Problem> problems;

  public UnusableInputException(Kind kind, List<Problem> problems) {
    super(problems.isEmpty() ? "unusable input" : problems.get(0).toString());
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  /** A checklist, mapping or other definition with one fault. */
  public static UnusableInputException definition(Problem problem) {
    return new UnusableInputException(Kind.DEFINITION, List.of(problem));
  }

  /** A data file with one fault. */
  public static UnusableInputException data(Problem problem) {
    return new UnusableInputException(Kind.DATA, List.of(problem));
  }

  public Kind kind() {
    return kind;
  }

  public List<Problem> problems() {
    return problems;
  }
}
