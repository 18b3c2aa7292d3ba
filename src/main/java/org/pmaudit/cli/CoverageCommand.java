package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.dataset.DataFile;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.Table;
import org.pmaudit.form.QuestionnaireTable;
import org.pmaudit.form.XlsFormFile;
import org.pmaudit.mapping.ChecklistCoverage;
import org.pmaudit.mapping.CoverageJson;
import org.pmaudit.mapping.CoverageText;
import org.pmaudit.mapping.Mapping;
import org.pmaudit.mapping.MappingFile;
import org.pmaudit.privacy.PrivacyRule;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmaudit coverage}: which criteria data or a form can ever answer. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    header = "Says which criteria this data or phone form can ever answer, critical ones first.")
final class CoverageCommand implements Callable<Integer> {

  private static final String CRITICAL = "critical";

  private final Console console;

  @Mixin private TableOptions tables = new TableOptions();

  @Mixin private ChecklistOptions checklists = new ChecklistOptions();

  @Option(
      names = {"-m", "--mapping"},
      paramLabel = "FILE",
      description = "Which column feeds which indicator.")
  private @Nullable Path mapping;

  @Option(
      names = "--fail-on",
      paramLabel = "CONDITION",
      description = "critical: exit code 1 if a critical criterion can never be answered.")
  private @Nullable String failOn;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  CoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    refuseUnknownCondition();
    List<Checklist> named = checklists.offered();
    Mapping mapped =
        mapping == null ? Mapping.NONE : MappingFile.read(YamlFile.read(mapping), named);
    DataFiles files = tables.open(named, console);
    List<ChecklistCoverage> all = new ArrayList<>();
    for (DataFile file : files.files()) {
      if (!file.tables().isEmpty()) {
        for (Checklist checklist : named) {
          all.add(coverage(file.tables(), checklist, mapped));
        }
      }
    }
    print(all);
    console.print(files.problems(), "the rest was looked at");
    ExitCode read = ExitCode.ofData(files.problems());
    return read.or(failOn == null ? ExitCode.FINE : gate(all)).value();
  }

  private ExitCode gate(List<ChecklistCoverage> all) {
    long holes = all.stream().mapToLong(ChecklistCoverage::criticalHoles).sum();
    String criteria = Plural.of(holes, "critical criterion", "critical criteria");
    console
        .err()
        .println(
            (holes == 0 ? "GATE PASSED: " : "GATE FAILED: ") + criteria + " can never be answered");
    return holes == 0 ? ExitCode.FINE : ExitCode.GATE_FAILED;
  }

  private void refuseUnknownCondition() throws UnusableInputException {
    if (failOn != null && !failOn.equals(CRITICAL)) {
      throw UnusableInputException.definition(
          Problem.at(
              new Place.OnCommandLine("--fail-on"),
              "unknown condition `%s`".formatted(failOn),
              "choose from: " + CRITICAL));
    }
  }

  private static ChecklistCoverage coverage(
      List<Table> tables, Checklist checklist, Mapping mapping) throws UnusableInputException {
    Optional<Table> survey = tables.stream().filter(QuestionnaireTable::isSurvey).findFirst();
    if (survey.isPresent()) {
      XlsFormFile form = XlsFormFile.read(Path.of(survey.get().file()));
      QuestionnaireTable questions = QuestionnaireTable.of(survey.get(), form);
      return ChecklistCoverage.of(questions, questions.choices(), checklist, mapping);
    }
    return ChecklistCoverage.of(
        List.copyOf(PrivacyRule.STANDARD.clear(tables)), checklist, mapping);
  }

  private void print(List<ChecklistCoverage> all) throws UnusableInputException {
    if (json) {
      console.out().print(JsonPage.of(page -> CoverageJson.write(all, page)));
      return;
    }
    String between = "";
    for (ChecklistCoverage coverage : all) {
      console.out().print(between + CoverageText.of(coverage, language.tag));
      between = "\n";
    }
  }
}
