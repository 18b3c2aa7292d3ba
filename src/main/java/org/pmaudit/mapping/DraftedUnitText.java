package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import org.pmaudit.dataset.Column;

/** Which columns of a draft name the unit of a row. */
record DraftedUnitText(MappingDraft draft, DraftLines lines) {

  void write() {
    if (draft.refusal().isPresent()) {
      return;
    }
    DraftedColumn id = draft.identity(false);
    DraftedColumn name = draft.identity(true);
    boolean active = id.binding().isPresent() || name.binding().isPresent();
    lines.add("");
    if (id.binding().isEmpty()) {
      lines.add(
          "# The column with the id of each %s is not known; without it nothing can be scored."
              .formatted(draft.checklists().get(0).unit().word()));
    }
    lines.add(active ? "unit:" : "# unit:");
    identity("id", id, active);
    identity("name", name, active);
  }

  private void identity(String key, DraftedColumn drafted, boolean active) {
    Optional<Column> bound = drafted.binding().flatMap(Binding::first);
    if (bound.isPresent()) {
      lines.add(
          "  %s: %s  # %s"
              .formatted(key, lines.name(bound.get()), DraftLines.how(drafted.binding().get())));
      return;
    }
    String indent = active ? "  # " : "#   ";
    Optional<ColumnGuess> guess = drafted.guess();
    if (guess.isPresent()) {
      lines.add(
          indent
              + "%s: %s  # %s"
                  .formatted(key, lines.name(guess.get().column()), DraftLines.why(guess.get())));
      return;
    }
    List<Column> nearest = drafted.rivals().isEmpty() ? drafted.nearest() : drafted.rivals();
    lines.add(indent + "%s: {header: …}%s".formatted(key, DraftLines.nearest(nearest)));
  }
}
