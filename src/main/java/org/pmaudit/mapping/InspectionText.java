package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.privacy.PersonalColumn;
import org.pmaudit.problem.Note;
import org.pmaudit.text.Plural;

/** Tells people what was understood of tables. No value of a cell stands in it. */
public final class InspectionText {

  private static final int WIDEST_HEADER = 44;
  private static final int LETTERS = 5;
  private static final int KINDS = 22;

  /** How many notes of a kind are shown. */
  private static final int NOTES = 3;

  private InspectionText() {}

  /** The tables one after the other; ends with a line break. */
  public static String of(List<TableProfile> tables) {
    StringBuilder text = new StringBuilder();
    for (TableProfile table : tables) {
      text.append(text.isEmpty() ? "" : "\n").append(of(table));
    }
    return text.toString();
  }

  private static String of(TableProfile table) {
    StringBuilder text = new StringBuilder(table.shown()).append('\n');
    line(text, "source", table.source());
    line(text, "header", header(table));
    line(text, "rows", rows(table.rows()));
    line(text, "columns", columns(table));
    text.append('\n');
    int width = width(table);
    row(text, "", "column", width, "holds", "answered");
    table.columns().forEach(column -> column(text, table, column, width));
    notes(text, table.notes());
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String said) {
    text.append("  ").append(padded(what, 9)).append(said).append('\n');
  }

  private static String header(TableProfile table) {
    List<String> numbers = table.table().headerRows().stream().map(String::valueOf).toList();
    if (numbers.isEmpty()) {
      return "none: it is a form, with an answer beside or below each question";
    }
    String rows = table.table().sheet().isPresent() ? "row " : "line ";
    String tags =
        table.tagged() == 0 ? "" : ", with HXL tags on " + Plural.of(table.tagged(), "column");
    return rows + String.join(" and ", numbers) + tags;
  }

  private static String rows(RowBooks books) {
    List<String> skipped = new ArrayList<>();
    skipped(skipped, books.blank(), "blank");
    skipped(skipped, books.totals(), "with totals");
    skipped(skipped, books.repeated(), "that repeat the header");
    skipped(skipped, books.hidden(), "hidden");
    String rows = Plural.of(books.given(), "row") + " of data";
    return skipped.isEmpty() ? rows : rows + "; skipped: " + String.join(", ", skipped);
  }

  private static void skipped(List<String> skipped, long count, String what) {
    if (count > 0) {
      skipped.add(count + " " + what);
    }
  }

  private static String columns(TableProfile table) {
    long platform = table.columns().stream().filter(ColumnProfile::isOfPlatform).count();
    long empty =
        table.columns().stream().filter(column -> column.kind() == ValueKind.EMPTY).count();
    return "%s: %s personal, %s of the survey platform, %s empty"
        .formatted(table.columns().size(), table.personal().all().size(), platform, empty);
  }

  private static int width(TableProfile table) {
    int longest =
        table.columns().stream()
            .mapToInt(each -> each.column().header().length() + 2)
            .max()
            .orElse(0);
    return Math.min(longest, WIDEST_HEADER) + 2;
  }

  private static void column(
      StringBuilder text, TableProfile table, ColumnProfile column, int width) {
    long rows = table.rows().given();
    row(
        text,
        table.letters(column),
        cut("\"" + column.column().header() + "\""),
        width,
        holds(column),
        share(column.answered(), rows) + remark(table, column));
  }

  private static void row(
      StringBuilder text, String letters, String header, int width, String holds, String last) {
    String line =
        "  " + padded(letters, LETTERS) + padded(header, width) + padded(holds, KINDS) + last;
    text.append(line.stripTrailing()).append('\n');
  }

  private static String holds(ColumnProfile column) {
    boolean counted =
        column.kind() == ValueKind.WORDS
            || column.kind() == ValueKind.TEXT
            || column.kind() == ValueKind.MIXED;
    if (!counted) {
      return column.kind().words();
    }
    String different =
        column.different().isPresent()
            ? String.valueOf(column.different().getAsInt())
            : "over " + ColumnTally.MOST_DIFFERENT;
    return column.kind().words() + ", " + different;
  }

  private static String share(long part, long whole) {
    boolean hardlyAny = part > 0 && part * 100 < whole;
    return whole == 0 ? "-" : hardlyAny ? "under 1 %" : part * 100 / whole + " %";
  }

  private static String remark(TableProfile table, ColumnProfile column) {
    Optional<PersonalColumn> personal = table.personal().at(column.column().index());
    if (personal.isPresent()) {
      return "  personal: " + personal.get().kind().words();
    }
    return column.isOfPlatform() ? "  of the survey platform" : "";
  }

  /** The first notes of each kind; the others are like them. */
  private static void notes(StringBuilder text, List<Note> notes) {
    if (!notes.isEmpty()) {
      text.append('\n');
    }
    Map<String, Integer> told = new HashMap<>();
    for (Note note : notes) {
      int number = told.merge(note.code(), 1, Integer::sum);
      if (number <= NOTES) {
        text.append("  " + note.place() + ": " + note.message() + "\n");
      }
    }
    if (told.values().stream().anyMatch(count -> count > NOTES)) {
      text.append("  There are more of these; --json has them.\n");
    }
  }

  private static String cut(String header) {
    return header.length() <= WIDEST_HEADER
        ? header
        : header.substring(0, WIDEST_HEADER - 2) + "…\"";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
