package org.pmaudit.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.form.ImportedForm;
import org.pmaudit.form.XlsFormFile;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit import-form}: the skeleton of a checklist from a phone form. */
@Command(
    name = "import-form",
    mixinStandardHelpOptions = true,
    header = "Makes the skeleton of a checklist from an XLSForm; its criteria are left to write.")
final class ImportFormCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FORM", description = "An XLSForm, as .xlsx or .xls.")
  private Path form = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The YAML file to write.")
  private Path file = Path.of("");

  ImportFormCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    Set<String> reserved =
        library.ids().stream().map(id -> id.replaceFirst("-.*", "")).collect(Collectors.toSet());
    String yaml =
        ImportedForm.yaml(XlsFormFile.read(form).asking(), library.indicators().keySet(), reserved);
    OutputFolder.write(file, out -> out.write(yaml.getBytes(StandardCharsets.UTF_8)));
    console.err().println("wrote " + file);
    return ExitCode.FINE.value();
  }
}
