package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final DraftLines lines;

  private MappingDraftText(MappingDraft draft) {
    this.draft = draft;
    lines = new DraftLines(draft.table().columns());
  }

  /** The YAML; ends with a line break. */
  public static String of(MappingDraft draft) {
    MappingDraftText text = new MappingDraftText(draft);
    text.head();
    text.refusal();
    text.sheet();
    new DraftedUnitText(draft, text.lines).write();
    text.date();
    text.constants();
    new DraftedColumnsText(draft, text.lines).write();
    text.idle();
    text.header();
    return text.lines.toString();
  }

  private void head() {
    String checklists =
        draft.checklists().stream()
            .map(checklist -> checklist.id() + " " + checklist.version())
            .collect(Collectors.joining(", "));
    String file = draft.table().file();
    lines.add(
        "# A mapping of %s to %s, drafted by `pmaudit map`."
            .formatted(file.substring(file.lastIndexOf('/') + 1), checklists));
    lines.add(
        "# %s a column for sure; %s a guess behind #, to confirm by taking the # away; %s none."
            .formatted(
                Plural.of(draft.bound(), "indicator has", "indicators have"),
                draft.guessed() + (draft.guessed() == 1 ? " has" : " have"),
                draft.open() + (draft.open() == 1 ? " has" : " have")));
    lines.add("# Score with it: pmaudit score DATA -c CHECKLIST -m THIS-FILE");
  }

  /** Rows finer than a unit: nothing can be active before a person says how they go together. */
  private void refusal() {
    if (draft.refusal().isEmpty()) {
      return;
    }
    Problem refusal = draft.refusal().get();
    lines.add("");
    lines.add("# Here " + refusal.what() + ".");
    lines.add(
        "# So nothing below is active: name the unit of a row, then say for each column with `as` how");
    lines.add(
        "# its rows become one answer, and take the # away. Aggregates: count, {share: [yes]}, any,");
    lines.add("# all, sum, mean, median, min, max.");
    lines.add("# group_by: {unit: {header: …}, people: {header: …, as: sum}}");
  }

  private void sheet() {
    if (draft.isOneOfSeveral()) {
      lines.add("");
      draft.table().sheet().ifPresent(sheet -> lines.add("sheet: " + Quoted.inYaml(sheet)));
    }
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
      lines.add("");
    }
    submitted.ifPresent(
        column ->
            lines.add(
                "# Of several rows of a unit the newest counts, by the submission time %s."
                    .formatted(column.shown())));
    if (submitted.isEmpty() && !dates.isEmpty()) {
      lines.add("# Which of several rows of a unit is the newest:");
      dates.forEach(column -> lines.add("# date: " + lines.name(column)));
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
      lines.add("");
      lines.add(
          "# Answers that hold for the whole file; where the data are silent, thresholds wait for them.");
      lines.add("# constants:");
      open.forEach(
          one -> lines.add("#   %s: …  # one of %s".formatted(one.id(), DraftLines.answers(one))));
    }
  }

  private boolean hasNoColumn(Indicator indicator) {
    return draft.columns().stream()
        .filter(drafted -> drafted.indicator().id().equals(indicator.id()))
        .allMatch(drafted -> drafted.binding().isEmpty());
  }

  private void idle() {
    List<String> personal =
        draft.profile().personal().all().stream().map(one -> one.column().shown()).toList();
    List<String> idle = draft.idle().stream().map(Column::shown).toList();
    lines.add("");
    if (!personal.isEmpty()) {
      lines.add(
          "# Columns that seem personal (`pmaudit privacy` says why): "
              + String.join(", ", personal));
    }
    if (!idle.isEmpty()) {
      String more = idle.size() > IDLE ? " and " + (idle.size() - IDLE) + " more" : "";
      lines.add(
          "# Columns that feed nothing yet: "
              + String.join(", ", idle.subList(0, Math.min(IDLE, idle.size())))
              + more);
    }
  }

  private void header() {
    SeenHeader header = SeenHeader.of(draft.table());
    lines.add("");
    lines.add("# The header of this table; the next audit says first what has changed since.");
    lines.add("header_sha256: " + header.sha256());
    lines.add("header_columns:");
    header.names().forEach(name -> lines.add("  - " + Quoted.inYaml(name)));
  }
}
