package org.pmaudit.cli;

import java.util.Arrays;
import java.util.List;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong while a command ran into its message and exit code. */
final class RunFaults implements IExecutionExceptionHandler {

  private final Console console;

  RunFaults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult words) {
    if (fault instanceof UnusableInputException unusable) {
      return unusable(console, new UnusableInputException(unusable.kind(), moved(unusable, words)));
    }
    if (fault instanceof NotWrittenException notWritten) {
      console.print(List.of(notWritten.problem()), "the results were computed but not all written");
      return ExitCode.NOT_WRITTEN.value();
    }
    return bug(console, fault);
  }

  private static List<Problem> moved(UnusableInputException input, ParseResult words) {
    List<CommandLine> commands = words.asCommandLineList();
    CommandLine last = commands.get(commands.size() - 1);
    return input.problems().stream()
        .map(problem -> Defaults.moved(problem, last, words.originalArgs()))
        .toList();
  }

  /** An input that is wrong. */
  static int unusable(Console console, UnusableInputException input) {
    console.print(input.problems(), "nothing was audited");
    return ExitCode.of(input.kind()).value();
  }

  /** A heap or stack that was too small for the input. */
  static int exhausted(Console console, Error error) {
    console
        .err()
        .println(
            "error: ran out of memory ("
                + error.getClass().getSimpleName()
                + ")\n  hint: give more with PMAUDIT_JAVA_OPTS=-Xmx2g, or split the data");
    return ExitCode.BUG.value();
  }

  /**
   * Says that it is our fault and where, without the message: that could hold a value of the data.
   */
  static int bug(Console console, Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.pmaudit."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    console
        .err()
        .printf(
            "error: pmaudit %s met a fault of its own (%s%s)%n"
                + "  hint: this is a bug; please report this line and the command you typed%n",
            Version.number(), fault.getClass().getSimpleName(), where);
    return ExitCode.BUG.value();
  }
}
