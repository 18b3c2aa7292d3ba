package org.pmaudit.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the download of a phone form as KoboToolbox or ODK Central lay it out: names or labels,
 * with groups or without, several answers both together and split.
 */
final class SurveyExport {

  /**
   * How a download looks.
   *
   * @param labels the language of headers and answers; absent: their names
   */
  record Layout(boolean kobo, boolean groups, Optional<FormLanguage> labels, boolean hxl) {
    @Override
    public String toString() {
      return (kobo ? "Kobo" : "ODK")
          + (groups ? " with groups" : "")
          + labels.map(each -> " in " + each.suffix()).orElse("")
          + (hxl ? " with HXL" : "");
    }
  }

  private static final List<String> KOBO_END =
      List.of(
          "_id",
          "_uuid",
          "_submission_time",
          "_validation_status",
          "_notes",
          "_status",
          "_submitted_by",
          "__version__",
          "_tags",
          "_index");
  private static final List<String> ODK_END =
      List.of(
          "meta-instanceID",
          "KEY",
          "SubmitterID",
          "SubmitterName",
          "AttachmentsPresent",
          "AttachmentsExpected",
          "Status",
          "ReviewState",
          "DeviceID",
          "Edits",
          "FormVersion");

  private final XlsFormFile form;
  private final Layout layout;
  private final List<Column> columns = new ArrayList<>();

  private record Column(String header, String tag, Function<GeneratedUnit, String> value) {}

  private SurveyExport(XlsFormFile form, Layout layout) {
    this.form = form;
    this.layout = layout;
  }

  static byte[] write(XlsFormFile form, Layout layout, List<GeneratedUnit> units) {
    SurveyExport export = new SurveyExport(form, layout);
    export.lay();
    List<String> lines = new ArrayList<>();
    lines.add(export.line(Column::header));
    if (layout.hxl()) {
      lines.add(export.line(Column::tag));
    }
    units.forEach(unit -> lines.add(export.line(column -> column.value().apply(unit))));
    return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private String line(Function<Column, String> cell) {
    return columns.stream()
        .map(cell)
        .map(text -> '"' + text.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(layout.kobo() ? ";" : ","));
  }

  private void lay() {
    if (!layout.kobo()) {
      constant("SubmissionDate", "2026-01-01T09:00:00.000Z");
    }
    Deque<String> path = new ArrayDeque<>();
    for (FormRow row : form.rows("survey")) {
      if (row.type().begins()) {
        path.addLast(called(row));
      } else if (row.type().ends()) {
        path.removeLast();
      } else {
        lay(row, layout.groups() ? new ArrayList<>(path) : List.of());
      }
    }
    for (String name : layout.kobo() ? KOBO_END : ODK_END) {
      constant(name, name.equals("_submission_time") ? "2026-01-01T09:00:00" : "");
    }
  }

  private void constant(String header, String value) {
    columns.add(new Column(header, "", unit -> value));
  }

  private void lay(FormRow row, List<String> path) {
    List<String> names = new ArrayList<>(path);
    names.add(called(row));
    String header = String.join(layout.kobo() ? "/" : "-", names);
    if (!layout.kobo() && row.type().kind().equals("note")) {
      return;
    }
    columns.add(new Column(header, row.text("hxl"), unit -> value(row, unit)));
    if (row.type().kind().equals("select_multiple")) {
      for (FormRow option : options(row)) {
        columns.add(
            new Column(header + "/" + called(option), "", unit -> split(row, option, unit)));
      }
    }
  }

  /** What headers and answers call a row: its label, or its name where there is none. */
  private String called(FormRow row) {
    return layout
        .labels()
        .flatMap(
            language ->
                row.all("label").stream()
                    .filter(
                        cell ->
                            cell.column().language().filter(language.suffix()::equals).isPresent())
                    .map(FormCell::text)
                    .findFirst())
        .orElse(row.name());
  }

  private List<FormRow> options(FormRow row) {
    String list = row.type().list().orElse("");
    return form.rows("choices").stream()
        .filter(option -> option.text("list_name").equals(list))
        .toList();
  }

  private String value(FormRow row, GeneratedUnit unit) {
    return switch (row.type().kind()) {
      case "start", "end" -> "2026-01-01T08:00:00.000+03:00";
      case "today" -> "2026-01-01";
      case "calculate" ->
          row.text("calculation").matches("'.*'") ? row.text("calculation").replace("'", "") : "3";
      case "note" -> "";
      default -> answer(row, unit);
    };
  }

  private String answer(FormRow row, GeneratedUnit unit) {
    Optional<KnownAnswer> answer = unit.answer(row.name());
    if (answer.isPresent() && answer.get() instanceof KnownAnswer.Amount amount) {
      return amount.value().toPlainString();
    }
    if (answer.isPresent() && answer.get() instanceof KnownAnswer.Day day) {
      return day.date().toString();
    }
    if (answer.isPresent() && answer.get() instanceof KnownAnswer.Text text) {
      return text.text();
    }
    List<String> chosen = chosen(row, unit);
    return options(row).stream()
        .filter(option -> chosen.contains(option.name()))
        .map(this::called)
        .collect(Collectors.joining(" "));
  }

  /** Who does not know says so, prefers not to say, or was never asked. */
  private static List<String> chosen(FormRow row, GeneratedUnit unit) {
    Optional<KnownAnswer> answer = unit.answer(row.name());
    if (answer.isPresent() && answer.get() instanceof KnownAnswer.Chosen chosen) {
      return chosen.ids();
    }
    return switch (Math.floorMod((row.name() + unit.id()).hashCode(), 3)) {
      case 0 -> List.of("dnk");
      case 1 -> List.of("pnta");
      default -> List.of();
    };
  }

  /** Kobo leaves the parts of a skipped question blank, ODK writes 0. */
  private String split(FormRow row, FormRow option, GeneratedUnit unit) {
    List<String> chosen = chosen(row, unit);
    if (chosen.isEmpty()) {
      return layout.kobo() ? "" : "0";
    }
    return chosen.contains(option.name()) ? "1" : "0";
  }
}
