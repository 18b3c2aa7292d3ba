package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.report.office.CarriedGaps;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;

/** The workbook of an earlier audit, with what people wrote into its gap log. */
final class OlderGapLog {

  private static final Place OPTION = new Place.OnCommandLine("--carry-from");

  private OlderGapLog() {}

  /** Reads all its gap logs, the rows that a filter hides too. */
  static CarriedGaps read(Path file, Console console) throws UnusableInputException {
    DataFiles files =
        DataFiles.open(List.of(file.toString()), console.in(), ReadOptions.DETECT.withHiddenRows());
    if (!files.problems().isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DEFINITION, files.problems());
    }
    CarriedGaps carried = CarriedGaps.NONE;
    boolean found = false;
    for (Table table : files.tables()) {
      Optional<CarriedGaps> log = CarriedGaps.of(rows(table));
      found |= log.isPresent();
      carried = carried.and(log.orElse(CarriedGaps.NONE));
    }
    if (!found) {
      throw UnusableInputException.definition(
          Problem.at(
              new Place.InFile(file.toString().replace('\\', '/')),
              "no sheet is a gap log: it would have the columns Id, Criterion, Owner and Status",
              "give the report.xlsx of an earlier audit"));
    }
    return carried;
  }

  /** The header, then the rows. */
  private static List<List<String>> rows(Table table) throws UnusableInputException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(Column::header).toList());
    int width = table.columns().size();
    BitSet all = new BitSet();
    all.set(0, width);
    for (Slice slice : table.slices(1)) {
      slice.read(all, row -> rows.add(texts(row, width)), new Notes());
    }
    return rows;
  }

  private static List<String> texts(Row row, int width) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      texts.add(row.text(column));
    }
    return texts;
  }

  /** How much was carried over, and how much is about gaps that are no longer there. */
  static Note note(CarriedGaps carried, Result result) {
    long here = carried.in(result);
    long gone = carried.size() - here;
    String closed =
        result.audits().stream().allMatch(Audit::unitsComplete)
            ? "; %s more %s of gaps that are no longer there"
                .formatted(gone, gone == 1 ? "is" : "are")
            : "; %s more are of gaps that are not listed".formatted(gone);
    return new Note(
        "carried-over",
        OPTION,
        "%s of %s entries of the older gap log were carried over".formatted(here, carried.size())
            + (gone == 0 ? "" : closed));
  }

  /** That none of the files asked for has a place for it. */
  static Problem noPlace() {
    return Problem.at(
        OPTION,
        "none of the formats holds what an older gap log says",
        "write the workbook or the Word report: -o DIR -f xlsx,docx");
  }
}
