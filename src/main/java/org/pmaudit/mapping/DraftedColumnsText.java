package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.text.Plural;
import org.pmaudit.text.Quoted;

/** Which columns of a draft feed indicators, which may, and which indicators have none. */
record DraftedColumnsText(MappingDraft draft, DraftLines lines) {

  void write() {
    boolean off = draft.refusal().isPresent();
    boolean active =
        !off && draft.columns().stream().anyMatch(drafted -> drafted.binding().isPresent());
    lines.add("");
    lines.add(active ? "columns:" : "# columns:");
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
      lines.add(before + id + ":  # " + DraftLines.how(binding));
      lines.add(before + "  options:");
      binding
          .options()
          .forEach(
              (choice, column) -> lines.add(before + "    " + choice + ": " + lines.name(column)));
      return;
    }
    Column column = binding.column().get();
    if (isSilent(drafted.words()) || off) {
      String as = off ? ", as: " + aggregate(drafted.indicator()) + "}" : "}";
      lines.add(
          before
              + "%s: %s  # %s"
                  .formatted(
                      id, lines.name(column).replaceFirst("}$", as), DraftLines.how(binding)));
      return;
    }
    lines.add(before + id + ":  # " + DraftLines.how(binding));
    lines.add(before + "  " + lines.key(column));
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
    lines.add(before + (words.answers().isEmpty() ? "# values:" : "values:"));
    words
        .answers()
        .forEach((word, answer) -> lines.add(before + "  " + Quoted.inYaml(word) + ": " + answer));
    for (Map.Entry<String, Long> word : words.open().entrySet()) {
      lines.add(
          before
              + "  # %s: unknown  # not understood, in %s; write %s"
                  .formatted(
                      Quoted.inYaml(word.getKey()),
                      Plural.of(word.getValue(), "row"),
                      DraftLines.answers(drafted.indicator())));
    }
    if (words.hidden() > 0) {
      lines.add(
          before
              + "  # %s not understood either, and not shown: it looks like a name or number"
                  .formatted(Plural.of(words.hidden(), "other word was", "other words were")));
    }
  }

  private void guess(DraftedColumn drafted, ColumnGuess guess, boolean active) {
    String before = active ? "  # " : "#   ";
    String id = drafted.indicator().id();
    if (isSilent(drafted.words())) {
      lines.add(
          before + "%s: %s  # %s".formatted(id, lines.name(guess.column()), DraftLines.why(guess)));
      return;
    }
    List<String> values = new ArrayList<>();
    drafted
        .words()
        .answers()
        .forEach((word, answer) -> values.add(Quoted.inYaml(word) + ": " + answer));
    drafted.words().open().forEach((word, rows) -> values.add(Quoted.inYaml(word) + ": unknown"));
    lines.add(before + "%s:  # %s".formatted(id, DraftLines.why(guess)));
    lines.add(before + "  " + lines.key(guess.column()));
    if (!values.isEmpty()) {
      lines.add(before + "  values: {" + String.join(", ", values) + "}");
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
      lines.add(before + "No column was found for:");
    }
    for (DraftedColumn drafted : open) {
      boolean rivals = !drafted.rivals().isEmpty();
      String columns = DraftLines.nearest(rivals ? drafted.rivals() : drafted.nearest());
      String said = rivals ? columns.replace("# nearest:", "# choose one of:") : columns;
      lines.add(
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
}
