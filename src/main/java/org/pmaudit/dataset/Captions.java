package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Folding;

/**
 * Finds the texts of a grid that can ask for something. Left out are figures; what stands in one
 * column more than once, since that is a value; and instructions: sheets and lines under a heading
 * that say so.
 */
final class Captions {

  /** Fewer cells in a row are the label of a row and what belongs to it. */
  private static final int CELLS_OF_HEADER = 4;

  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "about",
          "guidance",
          "guide",
          "guidelines",
          "help",
          "how to",
          "instruction",
          "instructions",
          "note",
          "notes",
          "read me",
          "readme",
          "a propos",
          "aide",
          "consigne",
          "consignes",
          "lisez moi",
          "mode d emploi",
          "orientations",
          "acerca de",
          "ayuda",
          "instrucciones",
          "notas",
          "orientaciones",
          "ارشادات",
          "تعليمات",
          "حول",
          "ملاحظات");

  private final Grid grid;
  private final Map<String, Integer> times = new HashMap<>();
  private final List<Caption> found = new ArrayList<>();
  private boolean instructions;
  private long last;

  Captions(Grid grid) {
    this.grid = grid;
  }

  List<Caption> all() throws UnusableInputException {
    if (grid.sheet().filter(Captions::isInstruction).isPresent()) {
      return List.of();
    }
    List<GridRow> rows = GridRow.all(grid);
    rows.forEach(row -> row.cells().forEach(cell -> times.merge(key(cell), 1, Integer::sum)));
    rows.forEach(this::add);
    return List.copyOf(found);
  }

  private static String key(GridCell cell) {
    return cell.column() + " " + Folding.fold(cell.text());
  }

  /** Whether a text begins as instructions are headed, and is no longer than a heading. */
  private static boolean isInstruction(String text) {
    String folded = Folding.fold(text);
    return folded.split(" ", -1).length <= 6
        && INSTRUCTIONS.stream()
            .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
  }

  private void add(GridRow row) {
    boolean alone = row.cells().size() == 1;
    boolean heads = alone && isInstruction(row.cells().get(0).words());
    instructions = heads || (instructions && alone && row.number() == last + 1);
    last = row.number();
    if (!instructions) {
      row.cells().stream().filter(this::canAsk).forEach(cell -> add(cell, kind(row)));
    }
  }

  private boolean canAsk(GridCell cell) {
    return cell.kind() == CellKind.TEXT
        && !cell.isBlank()
        && !Looks.likeNumber(cell.words())
        && times.getOrDefault(key(cell), 1) == 1;
  }

  private static Caption.Kind kind(GridRow row) {
    if (row.cells().size() == 1) {
      return Caption.Kind.HEADING;
    }
    return row.cells().size() < CELLS_OF_HEADER ? Caption.Kind.ROW : Caption.Kind.COLUMN;
  }

  private void add(GridCell cell, Caption.Kind kind) {
    found.add(new Caption(kind, cell.words(), grid.place(cell.row(), cell.column())));
  }
}
