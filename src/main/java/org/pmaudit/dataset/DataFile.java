package org.pmaudit.dataset;

import java.util.List;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Problem;

/**
 * What was found in an input file.
 *
 * @param name as given, with {@code /} between folders; a file of a zip stands under its name
 * @param tables a CSV file's one table, or those of a workbook's sheets in their order
 * @param problems why it cannot be read; a workbook with one broken sheet is broken
 * @param notes what was left out, such as hidden sheets; a table has its own
 */
public record DataFile(String name, List<Table> tables, List<Problem> problems, List<Note> notes) {

  public DataFile {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  static DataFile broken(String name, List<Problem> problems) {
    return new DataFile(name, List.of(), problems, List.of());
  }
}
