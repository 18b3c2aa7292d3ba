package org.pmaudit.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.Checklist;

/**
 * A form for phones that KoboToolbox and ODK load, in the subset of XLSForm that both agree on.
 * Questions have the ids of indicators as names, so that its export is scored without a mapping.
 */
public final class XlsForm {

  private static final List<String> SURVEY =
      List.of(
          "type",
          "name",
          "label",
          "hint",
          "required",
          "required_message",
          "relevant",
          "constraint",
          "constraint_message",
          "calculation",
          "appearance",
          "hxl");

  private final XlsFormOptions options;
  private final List<FormLanguage> languages;

  private XlsForm(XlsFormOptions options) {
    this.options = options;
    this.languages = FormLanguage.of(options.checklist());
  }

  /** Writes the form; equal options give equal bytes. The stream is left open. */
  public static void write(XlsFormOptions options, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      new XlsForm(options).fill(book);
      Sheets.write(book, options.made(), out);
    }
  }

  private void fill(XSSFWorkbook book) {
    ChoiceLists lists = new ChoiceLists(languages);
    List<SurveyRow> survey = new SurveyRows(options, languages, lists).rows();
    sheet(book, "survey", columns(SURVEY, survey), survey);
    List<String> choices = List.of("list_name", "name", "label");
    sheet(book, "choices", columns(choices, lists.rows()), lists.rows());
    List<SurveyRow> settings = List.of(settings());
    sheet(book, "settings", List.copyOf(settings.get(0).cells().keySet()), settings);
    about(book.createSheet("_about"));
  }

  /** The columns in use, those of texts once for each language. */
  private List<String> columns(List<String> order, List<SurveyRow> rows) {
    List<String> columns = new ArrayList<>();
    for (String column : order) {
      Stream.concat(Stream.of(column), languages.stream().map(each -> each.column(column)))
          .filter(name -> rows.stream().anyMatch(row -> row.cells().containsKey(name)))
          .forEach(columns::add);
    }
    return columns;
  }

  private SurveyRow settings() {
    Checklist checklist = options.checklist();
    FormLanguage opens =
        FormLanguage.of(options.language())
            .filter(languages::contains)
            .orElse(FormLanguage.ENGLISH);
    return new SurveyRow(Map.of())
        .with("form_title", FormText.safe(checklist.title().in(opens.tag())))
        .with("form_id", checklist.id().replaceAll("[^A-Za-z0-9_-]", "_"))
        .with("version", checklist.version())
        .with("default_language", opens.suffix())
        .with("instance_name", XPath.value(checklist.unit().idIndicator()));
  }

  private static void sheet(
      XSSFWorkbook book, String name, List<String> columns, List<SurveyRow> rows) {
    XSSFSheet sheet = book.createSheet(name);
    Row header = sheet.createRow(0);
    for (int column = 0; column < columns.size(); column++) {
      header.createCell(column).setCellValue(columns.get(column));
    }
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i + 1);
      for (int column = 0; column < columns.size(); column++) {
        String text = rows.get(i).cells().getOrDefault(columns.get(column), "");
        if (!text.isEmpty()) {
          row.createCell(column).setCellValue(text);
        }
      }
    }
    sheet.createFreezePane(0, 1);
  }

  private void about(XSSFSheet sheet) {
    Checklist checklist = options.checklist();
    List<String> lines = new ArrayList<>();
    lines.add("Made from checklist %s %s".formatted(checklist.id(), checklist.version()));
    lines.add("Keep the names of questions and answers: by them the answers are read back.");
    languages.stream()
        .filter(each -> HelpText.fallsBack(checklist, new Phrases(each.tag())))
        .forEach(
            each ->
                lines.add(
                    "Some hints are not translated into %s yet and stand in English."
                        .formatted(each.suffix())));
    for (int i = 0; i < lines.size(); i++) {
      sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
    }
  }
}
