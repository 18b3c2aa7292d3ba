package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** The data files of a run, in the order given; a broken one does not stop the others. */
public record DataFiles(List<DataFile> files) {

  /** How an input that is standard input is given. */
  public static final String STDIN = "-";

  public DataFiles {
    files = List.copyOf(files);
  }

  /**
   * Opens files, the data files directly in folders (sorted by name; those named .txt only where
   * given by themselves), the data files in zips, and standard input. Each is known by its content,
   * whatever its name.
   */
  public static DataFiles open(List<String> inputs, InputStream stdin, ReadOptions options) {
    return new DataFiles(Inputs.open(inputs, stdin, source -> open(source, options)));
  }

  /** All tables in their order. */
  public List<Table> tables() {
    return files.stream().flatMap(file -> file.tables().stream()).toList();
  }

  /** What is wrong with the files, each once: the sheets of a workbook may share a fault. */
  public List<Problem> problems() {
    return files.stream().flatMap(file -> file.problems().stream()).distinct().toList();
  }

  public List<Note> notes() {
    return files.stream().flatMap(file -> file.notes().stream()).toList();
  }

  private static List<DataFile> open(Source source, ReadOptions options) {
    try {
      return switch (FileKind.of(source)) {
        case TEXT -> List.of(csv(source, options));
        case XLSX -> List.of(Sheets.ofXlsx(source, options));
        case XLS -> List.of(Sheets.ofXls(source, options));
        case DOCX -> List.of(docx(source, options));
        case ZIP -> zip(source, options);
      };
    } catch (UnusableInputException unusable) {
      return List.of(DataFile.broken(source.name(), unusable.problems()));
    }
  }

  private static DataFile csv(Source source, ReadOptions options) throws UnusableInputException {
    Grid grid = new CsvGrid(source, CsvFormat.detect(source, options));
    TableFinder finder = new TableFinder(options);
    if (!finder.add(grid)) {
      throw ReadFailure.of(source, "this file holds nothing but blank lines");
    }
    return new DataFile(source.name(), finder.tables(), List.of(), List.of());
  }

  private static DataFile docx(Source source, ReadOptions options) throws UnusableInputException {
    List<FormPage> pages = new ArrayList<>();
    for (DocxGrid grid : DocxFile.grids(source)) {
      FormPage.find(grid, Head.of(grid, 0), options).ifPresent(pages::add);
    }
    if (!Forms.are(pages)) {
      throw ReadFailure.of(
          source,
          "this Word document asks no known questions with a place to answer each",
          "`pmaudit check --form` tells which questions it asks");
    }
    return new DataFile(source.name(), Forms.tables(pages, options.form()), List.of(), List.of());
  }

  private static List<DataFile> zip(Source source, ReadOptions options)
      throws UnusableInputException {
    List<DataFile> files = new ArrayList<>();
    for (Source member : ZippedFile.dataFiles(source)) {
      files.addAll(open(member, options));
    }
    return files;
  }
}
