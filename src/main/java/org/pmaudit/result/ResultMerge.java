package org.pmaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;

/**
 * Puts results of parts of the data together, exactly and in any order: the result is that of one
 * run over all of it.
 */
public final class ResultMerge {

  /** A result and the name of its file. */
  public record Named(String name, Result result) {}

  private final List<Named> parts;
  private final KeepUnits keep;
  private final Problems problems = new Problems();

  private ResultMerge(List<Named> parts, KeepUnits keep) {
    this.parts = parts;
    this.keep = keep;
  }

  /**
   * Merges one result or more.
   *
   * @param keep the units that the merged result lists one by one
   * @throws UnusableInputException if they do not fit together, with all reasons
   */
  public static Result of(List<Named> parts, KeepUnits keep) throws UnusableInputException {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("nothing to merge");
    }
    return new ResultMerge(List.copyOf(parts), keep).merge();
  }

  private Result merge() throws UnusableInputException {
    Named first = parts.get(0);
    for (Named part : parts) {
      check(part, first);
    }
    Map<String, List<AuditMerge.Part>> byChecklist = byChecklist();
    byChecklist.values().forEach(audits -> AuditMerge.check(audits, problems));
    List<Input> inputs = inputs();
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    return new Result(
        first.result().toolVersion(),
        first.result().asOf(),
        parts.stream()
            .map(part -> part.result().sensitivity())
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        false,
        inputs,
        byChecklist.values().stream().map(audits -> AuditMerge.of(audits, keep)).toList());
  }

  private void check(Named part, Named first) {
    Place place = new Place.InFile(part.name());
    if (part.result().suppressed()) {
      problems.add(
          place,
          "small counts were taken out of this result to share it",
          "merge the results as they were before `--share`");
    }
    differs(place, "was judged as of", part.result().asOf(), first, first.result().asOf());
    differs(
        place,
        "was made by pmaudit",
        part.result().toolVersion(),
        first,
        first.result().toolVersion());
  }

  private void differs(Place place, String what, Object found, Named first, Object expected) {
    if (!found.equals(expected)) {
      problems.add(
          place,
          "this result %s `%s`, but `%s` `%s`".formatted(what, found, first.name(), expected),
          "score the data again, all alike");
    }
  }

  /** In the order all parts agree on, else by id. */
  private Map<String, List<AuditMerge.Part>> byChecklist() {
    boolean alike = parts.stream().map(ResultMerge::ids).distinct().count() == 1;
    Map<String, List<AuditMerge.Part>> audits = alike ? new LinkedHashMap<>() : new TreeMap<>();
    for (Named part : parts) {
      for (Audit audit : part.result().audits()) {
        audits
            .computeIfAbsent(audit.checklist().id(), id -> new ArrayList<>())
            .add(new AuditMerge.Part(part.name(), audit));
      }
    }
    return audits;
  }

  private static List<String> ids(Named part) {
    return part.result().audits().stream().map(audit -> audit.checklist().id()).toList();
  }

  /** By name; a table that other checklists were held against in another part counts once. */
  private List<Input> inputs() {
    Map<String, Input> inputs = new TreeMap<>();
    Map<String, Set<String>> heldAgainst = new TreeMap<>();
    for (Named part : parts) {
      for (Input input : part.result().inputs()) {
        String key = input.name() + "\n" + input.sha256();
        Set<String> checklists = heldAgainst.computeIfAbsent(key, any -> new HashSet<>());
        if (!ids(part).stream().allMatch(checklists::add)) {
          problems.add(
              Problem.at(
                  new Place.InFile(part.name()),
                  "`%s` is in another of these results too".formatted(input.name()),
                  "give each part of the data once"));
        }
        inputs.merge(key, input, ResultMerge::both);
      }
    }
    return List.copyOf(inputs.values());
  }

  private static Input both(Input one, Input other) {
    return new Input(one.name(), one.sha256(), one.rows(), Math.max(one.judged(), other.judged()));
  }
}
