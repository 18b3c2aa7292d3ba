package org.pmaudit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the words typed, and where the right ones stand. */
final class UsageFaults implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] words) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(setElsewhere(fault, words).orElse("error: " + message(fault)));
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("  hint: " + command.getCommandSpec().qualifiedName() + " --help shows what fits");
    return ExitCode.WRONG_DEFINITION.value();
  }

  /** The problem at its place, if it is about a value that nobody typed. */
  private static Optional<String> setElsewhere(ParameterException fault, String[] words) {
    if (!(fault.getArgSpec() instanceof OptionSpec option)) {
      return Optional.empty();
    }
    Problem typed = Problem.at(new Place.OnCommandLine(option.longestName()), message(fault));
    Problem moved = Defaults.moved(typed, fault.getCommandLine(), List.of(words));
    return moved.equals(typed) ? Optional.empty() : Optional.of(moved.toString());
  }

  private static String message(ParameterException fault) {
    return lowerFirst(String.valueOf(fault.getMessage()));
  }

  private static String lowerFirst(String message) {
    boolean sentence = message.length() > 1 && Character.isLowerCase(message.charAt(1));
    return sentence ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
  }
}
