package org.pmaudit.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

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

  private static CommandLineRun of(String input, Map<String, String> environment, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false,
            environment,
            TODAY);
    int code = Main.run(console, words);
    console.out().flush();
    console.err().flush();
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
