package org.pmaudit.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmaudit.text.DidYouMean;

/** What forms work out: E9, E10, E14, E15, E16. */
final class ExpressionRules {

  private static final List<String> LOGIC =
      List.of(
          "relevant",
          "constraint",
          "calculation",
          "required",
          "read_only",
          "choice_filter",
          "repeat_count",
          "default");
  private static final Set<String> NEVER_TRANSLATED =
      Set.of("relevant", "constraint", "calculation", "choice_filter", "repeat_count");
  private static final List<String> TEXTS =
      List.of("label", "hint", "constraint_message", "required_message");

  private final XlsFormFile form;
  private final Findings findings;
  private final Set<String> names;
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Map<String, FormRow> rows = new LinkedHashMap<>();

  ExpressionRules(XlsFormFile form, Findings findings) {
    this.form = form;
    this.findings = findings;
    this.names =
        form.rows("survey").stream()
            .filter(row -> !row.type().ends() && !row.name().isEmpty())
            .map(FormRow::name)
            .collect(Collectors.toSet());
  }

  void check() {
    form.table("survey").ifPresent(this::translated);
    Deque<String> groups = new ArrayDeque<>();
    for (FormRow row : form.rows("survey")) {
      LOGIC.forEach(column -> row.cell(column).ifPresent(cell -> logic(row, cell)));
      TEXTS.forEach(column -> row.all(column).forEach(this::references));
      if (row.type().ends()) {
        groups.pollFirst();
      } else {
        remember(row, groups);
        if (row.type().begins()) {
          groups.push(row.name());
        }
      }
    }
    cycles();
  }

  private void translated(FormTable survey) {
    survey.columns().stream()
        .filter(column -> NEVER_TRANSLATED.contains(column.name()))
        .filter(column -> column.language().isPresent())
        .forEach(
            column ->
                findings.add(
                    "E9",
                    column.place(),
                    "the column `%s` cannot be translated".formatted(column.header()),
                    "head it `%s`".formatted(column.name())));
  }

  private void logic(FormRow row, FormCell cell) {
    Expression expression = new Expression(cell.text());
    references(cell);
    if (cell.column().name().equals("default")) {
      return;
    }
    expression
        .foreign()
        .ifPresent(
            sign ->
                findings.add(
                    "E14",
                    cell.place(),
                    "`%s` is no part of XPath".formatted(sign),
                    "use =, !=, and, or, not(…), div, mod and straight quotes"));
    for (String function : expression.unknownFunctions()) {
      findings.add("E15", cell.place(), "phones do not know the function `%s`".formatted(function));
    }
    boolean ofOthers = !cell.column().name().equals("constraint");
    if (ofOthers && (expression.namesItself() || expression.references().contains(row.name()))) {
      findings.add(
          "E16",
          cell.place(),
          "`%s` refers to its own question".formatted(cell.column().name()),
          "only `constraint` may, as `.`");
    }
  }

  private void references(FormCell cell) {
    for (String name : new Expression(cell.text()).references()) {
      if (!names.contains(name) && !name.startsWith("last-saved#")) {
        findings.add(
            "E10",
            cell.place(),
            "`${%s}` refers to no question".formatted(name),
            DidYouMean.hint(name.strip(), names).orElse("name a question of this form"));
      }
    }
  }

  /** What a row waits for: the groups it stands in, and what its own logic refers to. */
  private void remember(FormRow row, Collection<String> groups) {
    Set<String> needed = new TreeSet<>(groups);
    for (String column : List.of("relevant", "calculation", "choice_filter", "repeat_count")) {
      needed.addAll(new Expression(row.text(column)).references());
    }
    needed.remove(row.name());
    needs.put(row.name(), needed);
    rows.put(row.name(), row);
  }

  private void cycles() {
    Set<String> done = new HashSet<>();
    for (String name : needs.keySet()) {
      if (!done.contains(name) && comesBack(name)) {
        FormRow row = rows.getOrDefault(name, form.rows("survey").get(0));
        findings.add(
            "E16",
            row.at("name"),
            "what `%s` needs depends on `%s` itself".formatted(name, name),
            "break the circle of `relevant` and `calculation`");
        done.addAll(reached(name));
      }
    }
  }

  private boolean comesBack(String name) {
    return reached(name).contains(name);
  }

  private Set<String> reached(String name) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(needs.getOrDefault(name, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(needs.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
