package org.pmaudit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Plural;

/**
 * What is done about columns of personal data.
 *
 * @param reason why they are left open, where they are
 */
public record PrivacyRule(How how, Optional<String> reason) {

  public static final PrivacyRule STANDARD = new PrivacyRule(How.STANDARD, Optional.empty());

  /** The ways to deal with such columns. */
  public enum How {
    /** The data are refused if any is found. */
    STRICT,
    /** They are closed. */
    STANDARD,
    /** They are left open, for a reason. */
    OFF
  }

  /** Closes the personal columns of tables, unless they are to be left open. */
  public List<ClearedTable> clear(List<Table> tables) throws UnusableInputException {
    List<ClearedTable> cleared = new ArrayList<>();
    for (Table table : tables) {
      cleared.add(how == How.OFF ? ClearedTable.leftOpen(table) : ClearedTable.of(table));
    }
    return List.copyOf(cleared);
  }

  /** Whether a column of personal data of these tables may be read. */
  public boolean leavesOpen(List<ClearedTable> tables) {
    return how == How.OFF
        && tables.stream().anyMatch(table -> !table.personal().withheld().isEmpty());
  }

  /** Why tables are refused: every personal column, if none may be there. */
  public List<Problem> refusals(List<ClearedTable> tables) {
    return how == How.STRICT
        ? tables.stream()
            .flatMap(table -> table.personal().all().stream())
            .map(PrivacyRule::refusal)
            .toList()
        : List.of();
  }

  private static Problem refusal(PersonalColumn found) {
    return Problem.at(
        found.column().place(),
        "column %s seems to hold %s: %s"
            .formatted(found.column().shown(), found.kind().words(), found.why()),
        "take the column out, or leave `--privacy strict` out: what is personal is closed then");
  }

  /** What every report says about the personal columns of tables. */
  public List<Note> notes(List<ClearedTable> tables) {
    List<Note> notes = new ArrayList<>();
    for (ClearedTable table : tables) {
      List<PersonalColumn> withheld = table.personal().withheld();
      if (how != How.OFF) {
        withheld.stream().map(PrivacyRule::closed).forEach(notes::add);
      } else if (!withheld.isEmpty()) {
        notes.add(leftOpen(table, withheld));
      }
    }
    return notes;
  }

  private static Note closed(PersonalColumn found) {
    return new Note(
        "personal-column",
        found.column().place(),
        "column %s was not read: %s".formatted(found.column().shown(), found.why()));
  }

  private Note leftOpen(ClearedTable table, List<PersonalColumn> withheld) {
    return new Note(
        "personal-columns-open",
        new Place.InFile(table.file()),
        "columns that seem to hold personal data were left open (%s): %s"
            .formatted(reason.orElse("no reason given"), shown(withheld)));
  }

  /** One note for each table of which columns are closed; those of the device are not named. */
  public List<Note> warnings(List<ClearedTable> tables) {
    List<Note> warnings = new ArrayList<>();
    for (ClearedTable table : tables) {
      List<PersonalColumn> told =
          table.personal().withheld().stream()
              .filter(found -> found.level() != PersonalColumn.Level.INFO)
              .toList();
      if (!told.isEmpty()) {
        String closed = how == How.OFF ? "left open" : "not opened";
        String what =
            Plural.of(told.size(), "column seems", "columns seem")
                + " to hold personal data and "
                + (told.size() == 1 ? "was " : "were ")
                + closed
                + ": "
                + shown(told);
        warnings.add(new Note("personal-columns", place(table), what));
      }
    }
    return warnings;
  }

  private static Place place(Table table) {
    return table.sheet().isPresent()
        ? table.columns().get(0).place()
        : new Place.InFile(table.file());
  }

  private static String shown(List<PersonalColumn> columns) {
    return columns.stream()
        .map(PersonalColumn::column)
        .map(Column::shown)
        .collect(Collectors.joining(", "));
  }
}
