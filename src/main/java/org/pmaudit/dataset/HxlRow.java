package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pmaudit.problem.Note;
import org.pmaudit.text.Plural;

/** Finds the row of HXL tags: the first of 25 rows at least half of whose cells are tags. */
final class HxlRow {

  /** Of the file, blank ones too. */
  private static final int LAST_ROW = 25;

  /** So many cells that begin with {@code #} are meant as tags. */
  private static final int MEANT = 3;

  private HxlRow() {}

  static OptionalInt find(List<HeadRow> rows) {
    for (int i = 0; i < rows.size() && rows.get(i).number() <= LAST_ROW; i++) {
      if (tags(rows.get(i)) * 2 >= rows.get(i).filled()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The cells of a row that are well-formed tags. */
  static int tags(HeadRow row) {
    return (int) row.cells().stream().filter(cell -> isTag(cell.text())).count();
  }

  static boolean isTag(String text) {
    return text.startsWith("#") && HxlTag.parse(text).isPresent();
  }

  /** Names each malformed tag of the row; its text only where it can be nothing else. */
  static List<Note> malformed(HeadRow row, Grid grid) {
    List<Note> notes = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String text = row.text(column);
      if (isMeant(row.cell(column)) && !isTag(text)) {
        String named = HxlWords.areAll(text) ? "`" + text + "`" : "what begins with `#` here";
        String message = "%s is no HXL tag: it %s".formatted(named, HxlTag.fault(text));
        notes.add(new Note("malformed-tag", grid.place(row.number(), column), message));
      }
    }
    return notes;
  }

  /** Says why a row that was meant to hold tags was not taken. */
  static List<Note> refused(List<HeadRow> rows, Grid grid) {
    for (HeadRow row : rows) {
      if (row.number() <= LAST_ROW && isMeant(row)) {
        List<Note> notes = new ArrayList<>();
        String message =
            "this row was not read as HXL tags: %s of %s are tags, half are needed"
                .formatted(tags(row), Plural.of(row.filled(), "cell"));
        notes.add(new Note("tags-refused", grid.place(row.number(), 0), message));
        notes.addAll(malformed(row, grid));
        return notes;
      }
    }
    return List.of();
  }

  /** Several cells begin like tags, and one at least with the name of one. */
  private static boolean isMeant(HeadRow row) {
    List<HeadRow.Cell> meant = row.cells().stream().filter(HxlRow::isMeant).toList();
    return meant.size() >= MEANT
        && meant.stream().anyMatch(cell -> HxlWords.beginsTag(cell.text()));
  }

  private static boolean isMeant(HeadRow.Cell cell) {
    return cell.kind() == CellKind.TEXT && cell.text().startsWith("#");
  }
}
