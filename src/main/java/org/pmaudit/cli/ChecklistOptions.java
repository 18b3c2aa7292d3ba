package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.AreaRestriction;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Tailoring;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which checklists are meant, and what of them, as typed. */
final class ChecklistOptions {

  private static final String CHECKLIST = "-c";

  @Option(
      names = {CHECKLIST, "--checklist"},
      split = ",",
      paramLabel = "CHECKLIST",
      description =
          "A checklist's id, or the path of a file of your own; several are audits apart.")
  List<String> named = new ArrayList<>();

  @Option(
      names = "--tailoring",
      paramLabel = "FILE",
      description = "A context's signed-off changes to a checklist.")
  @Nullable Path tailoring;

  @Option(
      names = {"-a", "--area"},
      split = ",",
      paramLabel = "AREA",
      description =
          "Only the criteria of a protection area, such as gbv, in every checklist named; of"
              + " several, the criteria of any. An audit of an area needs no checklist: those of"
              + " all sectors that fit the data are taken.")
  List<String> areas = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  boolean areNamed() {
    return !named.isEmpty();
  }

  /**
   * The checklists named, each with the tailoring that was made for it, cut down to the areas.
   *
   * @throws MissingParameterException if none is named
   */
  List<Checklist> chosen() throws UnusableInputException {
    if (!areNamed()) {
      throw missing();
    }
    Optional<AreaRestriction> restriction = AreaWords.restriction(areas);
    List<Checklist> whole = tailored(named);
    return restriction.isEmpty() ? whole : restricted(whole, restriction.get());
  }

  /** The same; where areas but no checklist are named, all shipped ones with criteria on them. */
  List<Checklist> offered() throws UnusableInputException {
    Optional<AreaRestriction> restriction = AreaWords.restriction(areas);
    if (areNamed() || restriction.isEmpty()) {
      return chosen();
    }
    return tailored(ChecklistLibrary.shipped().ids()).stream()
        .flatMap(whole -> restriction.get().of(whole).stream())
        .toList();
  }

  private MissingParameterException missing() {
    OptionSpec option = command.findOption(CHECKLIST);
    return new MissingParameterException(
        command.commandLine(), option, "Missing required option: '--checklist=CHECKLIST'");
  }

  private List<Checklist> tailored(List<String> names) throws UnusableInputException {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    Optional<Tailoring> read =
        tailoring == null ? Optional.empty() : Optional.of(Tailoring.read(tailoring));
    List<Checklist> checklists = new ArrayList<>();
    boolean fits = read.isEmpty();
    for (String name : names) {
      Checklist checklist = library.checklist(name.trim());
      boolean tailored = read.filter(one -> one.checklist().equals(checklist.id())).isPresent();
      fits |= tailored;
      checklists.add(tailored ? library.tailored(read.get(), checklist).checklist() : checklist);
    }
    if (!fits) {
      throw misfit(read.get(), checklists);
    }
    return checklists;
  }

  private UnusableInputException misfit(Tailoring read, List<Checklist> checklists) {
    return UnusableInputException.definition(
        Problem.at(
            new Place.InFile(String.valueOf(tailoring)),
            "tailors `%s`, which is not among the checklists of this run"
                .formatted(read.checklist()),
            "this run has " + ids(checklists)));
  }

  private List<Checklist> restricted(List<Checklist> whole, AreaRestriction restriction)
      throws UnusableInputException {
    Problems problems = new Problems();
    List<Checklist> cut = new ArrayList<>();
    for (Checklist checklist : whole) {
      restriction.of(checklist).ifPresentOrElse(cut::add, () -> problems.add(untouched(checklist)));
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    return cut;
  }

  private Problem untouched(Checklist checklist) {
    String words = String.join(", ", areas);
    return Problem.at(
        new Place.OnCommandLine("--area " + words),
        "no criterion of `%s` is on %s".formatted(checklist.id(), words),
        "`pmaudit portfolio %s` shows which checklists have some".formatted(areas.get(0)));
  }

  private static String ids(List<Checklist> checklists) {
    return checklists.stream().map(Checklist::id).collect(Collectors.joining(", "));
  }
}
