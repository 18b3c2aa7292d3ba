package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pmaudit template}: an empty form to answer checklists in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    header = "Makes a workbook, phone form or CSV header to answer checklists in.")
final class TemplateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private TemplateWords words = new TemplateWords();

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    TemplateOptions options = TemplateOptions.of(words, console);
    OutputFolder.write(options.file(), options.content());
    console.err().println("wrote " + options.file());
    return ExitCode.FINE.value();
  }
}
