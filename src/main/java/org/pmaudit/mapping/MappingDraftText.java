package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.Plural;
import org.pmaudit.text.Quoted;

/**
 * A draft of a mapping as YAML: what is sure stands as it is, what a person must say stands behind
 * {@code #}. It is a valid mapping as it is.
 */
public final class MappingDraftText {

  private static final int IDLE = 60;

  private final MappingDraft draft;
  private final ColumnNames names;
  private final StringBuilder out = new StringBuilder();

  private MappingDraftText(MappingDraft draft) {
    this.draft = draft;
    names = new ColumnNames(draft.table().columns());
  }

  /** The YAML; ends with a line break. */
  public static String of(MappingDraft draft) {
    MappingDraftText text = new MappingDraftText(draft);
    text.head();
    text.refusal();
    text.sheet();
    text.unit();
    text.date();
    text.constants();
    text.columns();
    text.idle();
    text.header();
    return text.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void head() {
    String checklists =
        draft.checklists().stream()
            .map(checklist -> checklist.id() + " " + checklist.version())
            .collect(Collectors.joining(", "));
    String file = draft.table().file();
    line(
        "# A mapping of %s to %s, drafted by `pmaudit map`."
            .formatted(file.substring(file.lastIndexOf('/') + 1), checklists));
    line(
        "# %s a column for sure; %s a guess behind #, to confirm by taking the # away; %s none."
            .formatted(
                Plural.of(draft.bound(), "indicator has", "indicators have"),
                draft.guessed() + (draft.guessed() == 1 ? " has" : " have"),
                draft.open() + (draft.open() == 1 ? " has" : " have")));
    line("# Score with it: pmaudit score DATA -c CHECKLIST -m THIS-FILE");
  }

  /** Rows finer than a unit: nothing can be active before a person says how they go together. */
  private void refusal() {
    if (draft.refusal().isEmpty()) {
      return;
    }
    Problem refusal = draft.refusal().get();
    line("");
    line("# Here " + refusal.what() + ".");
    line(
        "# So nothing below is active: name the unit of a row, then say for each column with `as` how");
    line(
        "# its rows become one answer, and take the # away. Aggregates: count, {share: [yes]}, any,");
    line("# all, sum, mean, median, min, max.");
    line("# group_by: {unit: {header: …}, people: {header: …, as: sum}}");
  }

  private void sheet() {
    if (draft.isOneOfSeveral()) {
      line("");
      draft.table().sheet().ifPresent(sheet -> line("sheet: " + Quoted.inYaml(sheet)));
    }
  }

  private void unit() {
    if (draft.refusal().isPresent()) {
      return;
    }
    DraftedColumn id = draft.identity(false);
    DraftedColumn name = draft.identity(true);
    boolean active = id.binding().isPresent() || name.binding().isPresent();
    line("");
    if (id.binding().isEmpty()) {
      line(
          "# The column with the id of each %s is not known; without it nothing can be scored."
              .formatted(draft.checklists().get(0).unit().word()));
    }
    line(active ? "unit:" : "# unit:");
    identity("id", id, active);
    identity("name", name, active);
  }

  private void identity(String key, DraftedColumn drafted, boolean active) {
    Optional<Column> bound = drafted.binding().flatMap(Binding::first);
    if (bound.isPresent()) {
      line("  %s: %s  # %s".formatted(key, names.of(bound.get()), how(drafted.binding().get())));
      return;
    }
    String indent = active ? "  # " : "#   ";
    Optional<ColumnGuess> guess = drafted.guess();
    if (guess.isPresent()) {
      line(
          indent + "%s: %s  # %s".formatted(key, names.of(guess.get().column()), why(guess.get())));
      return;
    }
    List<Column> nearest = drafted.rivals().isEmpty() ? drafted.nearest() : drafted.rivals();
    line(indent + "%s: {header: …}%s".formatted(key, nearest(nearest)));
  }

  private void date() {
    Optional<Column> submitted =
        draft.table().columns().stream()
            .filter(column -> MetadataColumns.isSubmissionTime(column.header().strip()))
            .findFirst();
    List<Column> dates =
        draft.profile().columns().stream()
            .filter(column -> column.kind() == ValueKind.DATE && !column.isOfPlatform())
            .map(ColumnProfile::column)
            .toList();
    if (submitted.isPresent() || !dates.isEmpty()) {
      line("");
    }
    submitted.ifPresent(
        column ->
            line(
                "# Of several rows of a unit the newest counts, by the submission time %s."
                    .formatted(column.shown())));
    if (submitted.isEmpty() && !dates.isEmpty()) {
      line("# Which of several rows of a unit is the newest:");
      dates.forEach(column -> line("# date: " + names.of(column)));
    }
  }

  private void constants() {
    List<Indicator> open =
        draft.checklists().stream()
            .flatMap(checklist -> checklist.context().stream().map(checklist::indicator))
            .distinct()
            .filter(this::hasNoColumn)
            .toList();
    if (!open.isEmpty()) {
      line("");
      line(
          "# Answers that hold for the whole file; where the data are silent, thresholds wait for them.");
      line("# constants:");
      open.forEach(one -> line("#   %s: …  # one of %s".formatted(one.id(), answers(one))));
    }
  }

  private boolean hasNoColumn(Indicator indicator) {
    return draft.columns().stream()
        .filter(drafted -> drafted.indicator().id().equals(indicator.id()))
        .allMatch(drafted -> drafted.binding().isEmpty());
  }

  private static String answers(Indicator indicator) {
    return indicator.choices().isEmpty()
        ? "a " + indicator.type().word()
        : indicator.choices().stream().map(Choice::id).collect(Collectors.joining(", "));
  }

  private void columns() {
    boolean off = draft.refusal().isPresent();
    boolean active =
        !off && draft.columns().stream().anyMatch(drafted -> drafted.binding().isPresent());
    line("");
    line(active ? "columns:" : "# columns:");
    for (DraftedColumn drafted : draft.columns()) {
      if (drafted.binding().isPresent()) {
        bound(drafted, drafted.binding().get(), off);
      } else if (drafted.guess().isPresent()) {
        guess(drafted, drafted.guess().get(), active);
      }
    }
    open(active);
  }

  private void bound(DraftedColumn drafted, Binding binding, boolean off) {
    String before = off ? "#   " : "  ";
    String id = drafted.indicator().id();
    if (binding.column().isEmpty()) {
      line(before + id + ":  # " + how(binding));
      line(before + "  options:");
      binding
          .options()
          .forEach((choice, column) -> line(before + "    " + choice + ": " + names.of(column)));
      return;
    }
    Column column = binding.column().get();
    if (isSilent(drafted.words()) || off) {
      String as = off ? ", as: " + aggregate(drafted.indicator()) + "}" : "}";
      line(
          before
              + "%s: %s  # %s"
                  .formatted(id, names.of(column).replaceFirst("}$", as), how(binding)));
      return;
    }
    line(before + id + ":  # " + how(binding));
    line(before + "  " + names.inner(column));
    values(drafted, before + "  ");
  }

  private static boolean isSilent(FoundWords.Meanings words) {
    return words.answers().isEmpty() && words.open().isEmpty() && words.hidden() == 0;
  }

  private static String aggregate(Indicator indicator) {
    return switch (indicator.type()) {
      case YES_NO -> "{share: [yes]}";
      case COUNT -> "sum";
      case NUMBER, PERCENT -> "mean";
      case EXTENT, CHOICE, CHOICES -> "{any: […]}";
      case DATE -> "max";
      case TEXT -> "…";
    };
  }

  private void values(DraftedColumn drafted, String before) {
    FoundWords.Meanings words = drafted.words();
    line(before + (words.answers().isEmpty() ? "# values:" : "values:"));
    words
        .answers()
        .forEach((word, answer) -> line(before + "  " + Quoted.inYaml(word) + ": " + answer));
    for (Map.Entry<String, Long> word : words.open().entrySet()) {
      line(
          before
              + "  # %s: unknown  # not understood, in %s; write %s"
                  .formatted(
                      Quoted.inYaml(word.getKey()),
                      Plural.of(word.getValue(), "row"),
                      answers(drafted.indicator())));
    }
    if (words.hidden() > 0) {
      line(
          before
              + "  # %s not understood either, and not shown: it looks like a name or number"
                  .formatted(Plural.of(words.hidden(), "other word was", "other words were")));
    }
  }

  private void guess(DraftedColumn drafted, ColumnGuess guess, boolean active) {
    String before = active ? "  # " : "#   ";
    String id = drafted.indicator().id();
    if (isSilent(drafted.words())) {
      line(before + "%s: %s  # %s".formatted(id, names.of(guess.column()), why(guess)));
      return;
    }
    List<String> values = new ArrayList<>();
    drafted
        .words()
        .answers()
        .forEach((word, answer) -> values.add(Quoted.inYaml(word) + ": " + answer));
    drafted.words().open().forEach((word, rows) -> values.add(Quoted.inYaml(word) + ": unknown"));
    line(before + "%s:  # %s".formatted(id, why(guess)));
    line(before + "  " + names.inner(guess.column()));
    if (!values.isEmpty()) {
      line(before + "  values: {" + String.join(", ", values) + "}");
    }
  }

  /** The indicators without a column, with what comes nearest. */
  private void open(boolean active) {
    List<DraftedColumn> open =
        draft.columns().stream()
            .filter(drafted -> drafted.binding().isEmpty() && drafted.guess().isEmpty())
            .toList();
    String before = active ? "  # " : "#   ";
    if (!open.isEmpty()) {
      line(before + "No column was found for:");
    }
    for (DraftedColumn drafted : open) {
      boolean rivals = !drafted.rivals().isEmpty();
      String columns = nearest(rivals ? drafted.rivals() : drafted.nearest());
      String said = rivals ? columns.replace("# nearest:", "# choose one of:") : columns;
      line(
          before
              + drafted.indicator().id()
              + ": {header: …}"
              + said
              + derived(drafted.indicator()));
    }
  }

  private static String derived(Indicator indicator) {
    return indicator
        .derivation()
        .map(from -> "  # computed where %s and %s are known".formatted(from.left(), from.right()))
        .orElse("");
  }

  private static String nearest(List<Column> columns) {
    return columns.isEmpty()
        ? ""
        : "  # nearest: " + columns.stream().map(Column::shown).collect(Collectors.joining(", "));
  }

  private void idle() {
    List<String> personal =
        draft.profile().personal().all().stream().map(one -> one.column().shown()).toList();
    List<String> idle = draft.idle().stream().map(Column::shown).toList();
    line("");
    if (!personal.isEmpty()) {
      line(
          "# Columns that seem personal (`pmaudit privacy` says why): "
              + String.join(", ", personal));
    }
    if (!idle.isEmpty()) {
      String more = idle.size() > IDLE ? " and " + (idle.size() - IDLE) + " more" : "";
      line(
          "# Columns that feed nothing yet: "
              + String.join(", ", idle.subList(0, Math.min(IDLE, idle.size())))
              + more);
    }
  }

  private void header() {
    SeenHeader header = SeenHeader.of(draft.table());
    line("");
    line("# The header of this table; the next audit says first what has changed since.");
    line("header_sha256: " + header.sha256());
    line("header_columns:");
    header.names().forEach(name -> line("  - " + Quoted.inYaml(name)));
  }

  private static String why(ColumnGuess guess) {
    return "guess, %s %% sure: its header is like `%s`".formatted(guess.confidence(), guess.name());
  }

  private static String how(Binding binding) {
    return switch (binding.how()) {
      case HXL -> "by its HXL tag";
      case ID -> "its header is the id";
      case PATH -> "its header ends with the id";
      case NAME -> "its header is the id, written otherwise";
      case LABEL -> "its header is the label or question";
      case SYNONYM -> "its header is a known synonym";
      case MAPPING, CONSTANT -> "as mapped";
    };
  }
}
