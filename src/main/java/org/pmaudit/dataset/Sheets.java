package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.DidYouMean;
import org.pmaudit.text.Folding;

/** The sheets of a workbook that are to be read, made tables. */
final class Sheets {

  /** A sheet and what it is called. */
  record Sheet(String name, boolean hidden, Grid grid) {}

  private final Source source;
  private final ReadOptions options;
  private final TableFinder finder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Sheets(Source source, ReadOptions options) {
    this.source = source;
    this.options = options;
    finder = new TableFinder(options);
  }

  static DataFile ofXlsx(Source source, ReadOptions options) throws UnusableInputException {
    return new Sheets(source, options).file(ofXlsx(source));
  }

  static DataFile ofXls(Source source, ReadOptions options) throws UnusableInputException {
    return new Sheets(source, options).file(XlsBook.sheets(source));
  }

  /** The sheets of a workbook that a reader sees, or the one asked for, as they stand. */
  static List<Grid> visible(Source source, ReadOptions options) throws UnusableInputException {
    List<Sheet> all = FileKind.of(source) == FileKind.XLS ? XlsBook.sheets(source) : ofXlsx(source);
    return new Sheets(source, options)
        .wanted(all).stream()
            .filter(sheet -> !sheet.hidden() || options.sheet().isPresent())
            .map(Sheet::grid)
            .toList();
  }

  private static List<Sheet> ofXlsx(Source source) throws UnusableInputException {
    XlsxBook book = XlsxBook.open(source);
    return book.sheets().stream()
        .map(each -> new Sheet(each.name(), each.hidden(), new XlsxSheet(book, each)))
        .toList();
  }

  private DataFile file(List<Sheet> sheets) throws UnusableInputException {
    for (Sheet sheet : wanted(sheets)) {
      if (sheet.hidden() && options.sheet().isEmpty()) {
        note(sheet, "hidden-sheet", "this sheet is hidden and was skipped");
      } else {
        add(sheet);
      }
    }
    if (!problems.isEmpty()) {
      return DataFile.broken(source.name(), problems);
    }
    List<Table> tables = finder.tables();
    notes.addAll(finder.notes());
    if (tables.isEmpty()) {
      throw ReadFailure.of(source, "no visible sheet of this workbook has any values");
    }
    return new DataFile(source.name(), tables, List.of(), notes);
  }

  private void add(Sheet sheet) {
    try {
      if (!finder.add(sheet.grid())) {
        note(sheet, "empty-sheet", "this sheet has no values and was skipped");
      }
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
    }
  }

  private List<Sheet> wanted(List<Sheet> sheets) throws UnusableInputException {
    if (options.sheet().isEmpty()) {
      return sheets;
    }
    String name = options.sheet().get();
    Optional<Sheet> found = sheets.stream().filter(each -> each.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      String folded = Folding.fold(name);
      found = sheets.stream().filter(each -> Folding.fold(each.name()).equals(folded)).findFirst();
    }
    if (found.isEmpty()) {
      throw noSuchSheet(name, sheets.stream().map(Sheet::name).toList());
    }
    return List.of(found.get());
  }

  private UnusableInputException noSuchSheet(String name, List<String> names) {
    String all =
        "its sheets are " + String.join(", ", names.stream().map("`%s`"::formatted).toList());
    return ReadFailure.of(
        source,
        "this workbook has no sheet `%s`".formatted(name),
        DidYouMean.hint(name, names).orElse(all));
  }

  private void note(Sheet sheet, String code, String message) {
    notes.add(new Note(code, new Place.InSheet(source.name(), sheet.name(), 1, 1), message));
  }
}
