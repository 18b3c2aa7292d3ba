package org.pmaudit.cli;

import java.util.List;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** That forms are checked rather than data, as typed. */
final class FormWords {

  /** What is about data or their results. */
  private static final List<String> ABOUT_DATA =
      List.of(
          "--mapping",
          "--duplicates",
          "--by",
          "--keep-units",
          "--fail-on",
          "--fail-under",
          "--min-coverage",
          "--baseline",
          "--waivers",
          "--unit",
          "--per-unit",
          "--carry-from");

  @Option(
      names = "--form",
      description =
          "The files are proposal templates, empty or filled in (.xlsx, .csv, .docx, XLSForm):"
              + " each critical criterion must be asked for somewhere.")
  boolean asked;

  @Option(names = "--json", description = "With --form: print JSON for programs, as -f json does.")
  boolean json;

  /** The gate, or all that was typed besides and means nothing for a form. */
  FormGate gate(CommandSpec spec, AuditOptions options, OutputOptions output, Console console)
      throws UnusableInputException {
    Problems problems = new Problems();
    for (String option : ABOUT_DATA) {
      if (typed(spec, option)) {
        problems.add(
            new Place.OnCommandLine(option), "is about data, and `--form` checks a template");
      }
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    return new FormGate(options, FormOutputs.asked(output, json, typed(spec, "--format"), console));
  }

  private static boolean typed(CommandSpec spec, String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }
}
