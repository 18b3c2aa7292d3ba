package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;
import org.pmaudit.result.ResultMerge;
import org.pmaudit.text.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit merge}: results of parts of the data as one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    header = "Puts results of parts of the data together: the result of one run over all of it.")
final class MergeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "RESULT", arity = "1..*", description = "Each a result.json.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The result.json to write. Without it standard output.")
  private @Nullable Path file;

  @Mixin private KeepChoice keep = new KeepChoice();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    Problems problems = new Problems();
    KeepUnits kept = keep.units(problems);
    List<ResultMerge.Named> parts = parts(problems);
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    Result merged = ResultMerge.of(parts, kept);
    new OutputFile(Optional.ofNullable(file), console)
        .write(out -> ResultJson.write(merged, out), Plural.of(parts.size(), "result") + " as one");
    return NothingJudged.of(merged, console).value();
  }

  /** All results that can be read; the others are problems. */
  private List<ResultMerge.Named> parts(Problems problems) {
    List<ResultMerge.Named> parts = new ArrayList<>();
    for (String name : files) {
      try {
        parts.add(new ResultMerge.Named(name, new WrittenFile(name, console).result()));
      } catch (UnusableInputException unusable) {
        unusable.problems().forEach(problems::add);
      }
    }
    return parts;
  }
}
