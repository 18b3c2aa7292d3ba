package org.pmaudit.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.text.FormulaGuard;

/**
 * The bare header of a data file: a column per indicator, named by its id; below it the HXL tags
 * where asked for, and a row for each unit known beforehand. An indicator that several checklists
 * ask for has one column.
 */
public final class FormCsv {

  private final List<Questionnaire> questionnaires;
  private final Map<String, Indicator> columns = new LinkedHashMap<>();

  private FormCsv(List<Checklist> checklists) {
    questionnaires = checklists.stream().map(Questionnaire::of).toList();
    for (Questionnaire questionnaire : questionnaires) {
      questionnaire
          .questions()
          .forEach(question -> columns.putIfAbsent(question.id(), question.indicator()));
    }
  }

  /**
   * Writes UTF-8 without a byte order mark. The stream is left open.
   *
   * @param hxl whether a row of HXL tags is wanted
   */
  public static void write(FormOptions options, boolean hxl, OutputStream out) throws IOException {
    FormCsv form = new FormCsv(options.checklists());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(form.columns.keySet());
    if (hxl) {
      printer.printRecord(form.columns.values().stream().map(FormCsv::tag).toList());
    }
    for (KnownUnit unit : KnownUnit.inRows(options.rows(), options.known())) {
      printer.printRecord(form.row(unit));
    }
    printer.flush();
  }

  private List<String> row(KnownUnit unit) {
    return columns.values().stream()
        .map(column -> answer(column, unit).map(answer -> written(column, answer)).orElse(""))
        .toList();
  }

  private Optional<KnownAnswer> answer(Indicator column, KnownUnit unit) {
    return questionnaires.stream().flatMap(each -> each.answer(column, unit).stream()).findFirst();
  }

  private static String written(Indicator indicator, KnownAnswer answer) {
    if (answer instanceof KnownAnswer.Amount amount) {
      String sign = indicator.type() == IndicatorType.PERCENT ? "%" : "";
      return amount.value().toPlainString() + sign;
    }
    if (answer instanceof KnownAnswer.Chosen chosen) {
      return String.join(";", chosen.ids());
    }
    if (answer instanceof KnownAnswer.Day day) {
      return day.date().toString();
    }
    return answer instanceof KnownAnswer.Text text
        ? FormulaGuard.put(text.text())
        : indicator.notApplicable().stream().sorted().findFirst().orElse("");
  }

  /** The plainest tag that fits an indicator's pattern; empty where it has none. */
  static String tag(Indicator indicator) {
    String pattern = indicator.hxl().filter(any -> any.indexOf('*') < 0).orElse("");
    return pattern.replaceAll("-[_0-9A-Za-z]+|\\s|!", "");
  }
}
