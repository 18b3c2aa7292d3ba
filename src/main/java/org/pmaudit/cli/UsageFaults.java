package org.pmaudit.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the words typed, and where the right ones stand. */
final class UsageFaults implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] words) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + lowerFirst(String.valueOf(fault.getMessage())));
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("  hint: " + command.getCommandSpec().qualifiedName() + " --help shows what fits");
    return ExitCode.WRONG_DEFINITION.value();
  }

  private static String lowerFirst(String message) {
    boolean sentence = message.length() > 1 && Character.isLowerCase(message.charAt(1));
    return sentence ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
  }
}
