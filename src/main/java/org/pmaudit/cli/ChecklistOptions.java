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
import picocli.CommandLine.Option;

/** Which checklists are meant, and what of them, as typed. */
final class ChecklistOptions {

  @Option(
      names = {"-c", "--checklist"},
      required = true,
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
              + " several, the criteria of any.")
  List<String> areas = new ArrayList<>();

  /** The checklists, each with the tailoring that was made for it, cut down to the areas. */
  List<Checklist> chosen() throws UnusableInputException {
    Optional<AreaRestriction> restriction = AreaWords.restriction(areas);
    List<Checklist> whole = tailored();
    return restriction.isEmpty() ? whole : restricted(whole, restriction.get());
  }

  private List<Checklist> tailored() throws UnusableInputException {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    Optional<Tailoring> read =
        tailoring == null ? Optional.empty() : Optional.of(Tailoring.read(tailoring));
    List<Checklist> checklists = new ArrayList<>();
    boolean fits = read.isEmpty();
    for (String name : named) {
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
