package org.pmaudit.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmaudit.dataset.Table;
import org.pmaudit.mapping.TableUnits;
import org.pmaudit.mapping.UnitBooks;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Input;
import org.pmaudit.scoring.ReadBooks;

/** What became of the rows of each input, by its name; what several checklists read counts once. */
final class InputBooks {

  private final Map<String, Input> inputs = new TreeMap<>();

  /** The file, and the sheet where there are several. */
  static String name(Table table) {
    return table.sheet().map(s -> table.file() + " [" + s + "]").orElse(table.file());
  }

  List<Input> all() {
    return List.copyOf(inputs.values());
  }

  /** Enters the books of all tables; one whose rows went into units of others counts with these. */
  void enter(List<TableUnits> tables, List<ReadBooks> books) throws UnusableInputException {
    long judged = books.stream().mapToLong(ReadBooks::judged).sum();
    for (int i = 0; i < tables.size(); i++) {
      UnitBooks rows = books.get(i).rows();
      enter(tables.get(i).table(), rows, isOfOthers(rows) ? judged : books.get(i).judged());
    }
  }

  /** Whether the rows all went into units that begin in another table. */
  private static boolean isOfOthers(UnitBooks rows) {
    return rows.units() == 0 && rows.grouped() > 0;
  }

  /** Enters the books of a table; what several checklists read is entered once. */
  private void enter(Table table, UnitBooks rows, long judgedNow) throws UnusableInputException {
    String name = name(table);
    Input known = inputs.get(name);
    long judged = known == null ? judgedNow : Math.max(known.judged(), judgedNow);
    Input.Rows entered =
        new Input.Rows(
            rows.read(),
            rows.units(),
            rows.merged(),
            rows.grouped(),
            rows.skipped(),
            rows.filtered());
    String digest = known == null ? table.sha256() : known.sha256();
    inputs.put(name, new Input(name, digest, entered, judged));
  }
}
