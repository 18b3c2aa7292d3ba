package org.pmaudit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine;

/** Starts the program. The only place that knows the process: its streams, clock and exit. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Console console =
        new Console(
            System.in,
            out,
            err,
            isTerminal("out"),
            isTerminal("err"),
            System.getenv(),
            LocalDate.now(ZoneOffset.UTC));
    int code = run(console, words);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The launcher names the streams that are: Java cannot tell on every version. */
  private static boolean isTerminal(String stream) {
    return System.getenv().getOrDefault("PMAUDIT_TERMINAL", "").contains(stream);
  }

  /** Runs one command line and returns its exit code; throws nothing. */
  static int run(Console console, String... words) {
    try {
      CommandLine commandLine = commandLine(console);
      commandLine.setDefaultValueProvider(Defaults.of(List.of(words), console, Path.of("")));
      return commandLine.execute(words);
    } catch (UnusableInputException e) {
      return RunFaults.unusable(console, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return RunFaults.exhausted(console, e);
    } catch (Error e) {
      return RunFaults.bug(console, e);
    }
  }

  /** All commands and their options. */
  static CommandLine commandLine(Console console) {
    CommandLine commandLine = new CommandLine(new Pmaudit(), new Commands(console));
    ConfigCommand.takeSettings(commandLine.getCommandSpec());
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setUsageHelpWidth(100);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(LocalDate.class, Main::day);
    commandLine.setParameterExceptionHandler(new UsageFaults());
    commandLine.setExecutionExceptionHandler(new RunFaults(console));
    return commandLine;
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "expected a day as YYYY-MM-DD, found `" + word + "`");
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
