package org.pmaudit.cli;

import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.report.Ink;
import picocli.CommandLine.Option;

/** What was typed after {@code --color}. */
final class ColourChoice {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour on the terminal: auto, always or never.")
  private String when = "auto";

  /** Whether texts are coloured; plain where something else was typed, which is a problem. */
  Ink ink(Console console, Problems problems) {
    return switch (when) {
      case "always" -> Ink.COLOUR;
      case "never" -> Ink.PLAIN;
      case "auto" -> console.wantsColour() ? Ink.COLOUR : Ink.PLAIN;
      default -> {
        problems.add(
            new Place.OnCommandLine("--color"),
            "expected auto, always or never, found `%s`".formatted(when));
        yield Ink.PLAIN;
      }
    };
  }
}
