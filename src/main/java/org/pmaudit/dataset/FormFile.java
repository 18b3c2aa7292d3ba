package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * A form as the texts that ask for something, and what was answered where it is filled in.
 *
 * @param name as given
 * @param survey whether it is a phone form: its workbook has more to it than its texts
 * @param filled a table for each unit it was filled in for; none where it is empty
 * @param problems why it cannot be read, or its answers cannot
 */
public record FormFile(
    String name,
    boolean survey,
    List<Caption> captions,
    List<Table> filled,
    List<Problem> problems) {

  public FormFile {
    captions = List.copyOf(captions);
    filled = List.copyOf(filled);
    problems = List.copyOf(problems);
  }

  private static FormFile broken(String name, List<Problem> problems) {
    return new FormFile(name, false, List.of(), List.of(), problems);
  }

  /** Whether nothing is known of it, not even what it asks. */
  public boolean isBroken() {
    return captions.isEmpty() && !problems.isEmpty();
  }

  /** Opens forms as {@link DataFiles#open} opens data; a broken one does not stop the others. */
  public static List<FormFile> open(List<String> inputs, InputStream stdin, ReadOptions options) {
    List<FormFile> forms = new ArrayList<>();
    Inputs.open(
            inputs,
            stdin,
            source -> {
              forms.add(read(source, options));
              return List.of();
            })
        .forEach(file -> forms.add(broken(file.name(), file.problems())));
    return forms;
  }

  private static FormFile read(Source source, ReadOptions options) {
    try {
      return switch (FileKind.of(source)) {
        case TEXT ->
            of(source, List.of(new CsvGrid(source, CsvFormat.detect(source, options))), options);
        case XLSX, XLS -> of(source, Sheets.visible(source, options), options);
        case DOCX -> of(source, DocxFile.grids(source), options);
        case ZIP ->
            throw ReadFailure.of(source, "this is a zip, not a form", "give the forms in it");
      };
    } catch (UnusableInputException unusable) {
      return broken(source.name(), unusable.problems());
    }
  }

  private static FormFile of(Source source, List<? extends Grid> grids, ReadOptions options)
      throws UnusableInputException {
    List<Caption> captions = new ArrayList<>();
    List<FormPage> pages = new ArrayList<>();
    List<Table> own = new ArrayList<>();
    boolean survey = false;
    for (Grid grid : grids) {
      Head head = Head.of(grid, options.headerRow().orElse(0L));
      Optional<FormPage> page = FormPage.find(grid, head, options);
      captions.addAll(Captions.of(grid, head, page, options));
      survey |= FormShape.isSurvey(head);
      page.ifPresent(pages::add);
      if (HeaderRow.ofLongTable(head.rows()).isPresent()) {
        own.add(GridTable.of(grid, head, options));
      }
    }
    return filled(new FormFile(source.name(), survey, captions, own, List.of()), pages, options);
  }

  private static FormFile filled(FormFile form, List<FormPage> pages, ReadOptions options) {
    List<Table> tables = new ArrayList<>(form.filled);
    tables.removeIf(table -> table.columns().size() < 2);
    List<Problem> problems = new ArrayList<>();
    try {
      if (Forms.are(pages) && pages.stream().anyMatch(FormPage::isAnswered)) {
        tables.addAll(Forms.tables(pages, options.form()));
      }
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
    }
    return new FormFile(form.name, form.survey, form.captions, tables, problems);
  }
}
