package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * A form, empty or filled in, as the texts that ask for something.
 *
 * @param name as given
 * @param survey whether it is a phone form: its workbook has more to it than its texts
 * @param problems why it cannot be read
 */
public record FormFile(
    String name, boolean survey, List<Caption> captions, List<Problem> problems) {

  public FormFile {
    captions = List.copyOf(captions);
    problems = List.copyOf(problems);
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
        .forEach(
            broken -> forms.add(new FormFile(broken.name(), false, List.of(), broken.problems())));
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
      return new FormFile(source.name(), false, List.of(), unusable.problems());
    }
  }

  private static FormFile of(Source source, List<? extends Grid> grids, ReadOptions options)
      throws UnusableInputException {
    List<Caption> captions = new ArrayList<>();
    boolean survey = false;
    for (Grid grid : grids) {
      captions.addAll(Captions.of(grid, options));
      survey |= FormShape.isSurvey(Head.of(grid, 0));
    }
    return new FormFile(source.name(), survey, captions, List.of());
  }
}
