package org.pmaudit.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine;

/** One command line as a user types it, and what came of it. */
record CommandLineRun(int code, String out, String err) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  static CommandLineRun of(String... words) {
    return withInput("", words);
  }

  static CommandLineRun withInput(String input, String... words) {
    return of(input, Map.of(), words);
  }

  /** With variables of the environment. */
  static CommandLineRun in(Map<String, String> environment, String... words) {
    return of("", environment, words);
  }

  /** All commands and their options, with nothing typed. */
  static CommandLine nothingTyped() {
    return Main.commandLine(console("", new StringWriter(), new StringWriter(), Map.of()));
  }

  private static CommandLineRun of(String input, Map<String, String> environment, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = console(input, out, err, environment);
    int code = Main.run(console, words);
    console.out().flush();
    console.err().flush();
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  private static Console console(
      String input, StringWriter out, StringWriter err, Map<String, String> environment) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err),
        false,
        false,
        environment,
        TODAY);
  }
}
