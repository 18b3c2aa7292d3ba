package org.pmaudit.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.mapping.MappingDraft;
import org.pmaudit.mapping.MappingDraftText;
import org.pmaudit.privacy.ClearedTable;
import org.pmaudit.privacy.PrivacyRule;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmaudit map}: the draft of a mapping. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    header = "Drafts a mapping: which column feeds which indicator, what may, and what is missing.")
final class MapCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private TableOptions tables = new TableOptions();

  @Mixin private ChecklistOptions checklists = new ChecklistOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The YAML file to write. Without it the mapping goes to standard output.")
  private @Nullable Path file;

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    List<Checklist> named = checklists.chosen();
    DataFiles files = tables.open(named, console);
    List<ClearedTable> cleared = PrivacyRule.STANDARD.clear(files.tables());
    MappingDraft draft = MappingDraft.of(cleared, named);
    write(MappingDraftText.of(draft));
    console.print(PrivacyRule.STANDARD.warnings(cleared));
    console.print(files.problems(), "the rest was looked at");
    console
        .err()
        .println(
            "%s: %s bound, %s guessed, %s without a column"
                .formatted(draft.shown(), draft.bound(), draft.guessed(), draft.open()));
    return ExitCode.ofData(files.problems()).value();
  }

  private void write(String yaml) throws NotWrittenException {
    if (file == null) {
      console.out().print(yaml);
    } else {
      OutputFolder.write(file, out -> out.write(yaml.getBytes(StandardCharsets.UTF_8)));
      console.err().println("wrote " + file);
    }
  }
}
