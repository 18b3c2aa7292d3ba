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
 * Writes the download of a phone form as KoboToolbox, ODK Central or Ona lay it out: names or
 * labels, with groups or without, several answers together, split, or both.
 */
final class SurveyExport {

  enum Platform {
    KOBO,
    ODK,
    ONA
  }

  /** How several answers to one question are laid out. */
  enum Parts {
    BOTH,
    DETAILS,
    SUMMARY
  }

  /** What was sent in, and when the platform received it. */
  record Submission(GeneratedUnit unit, String received) {

    static List<Submission> each(List<GeneratedUnit> units) {
      return units.stream().map(unit -> new Submission(unit, "2026-01-01T09:00:00")).toList();
    }
  }

  /**
   * How a download looks.
   *
   * @param separator between groups and questions; empty: without groups
   * @param labels the language of headers and answers; absent: their names
   */
  record Layout(
      Platform platform,
      String separator,
      Optional<FormLanguage> labels,
      Parts parts,
      boolean hxl,
      boolean throughR) {

    static Layout of(Platform platform) {
      return new Layout(platform, "", Optional.empty(), Parts.BOTH, false, false);
    }

    Layout groupedBy(String sign) {
      return new Layout(platform, sign, labels, parts, hxl, throughR);
    }

    Layout in(FormLanguage language) {
      return new Layout(platform, separator, Optional.of(language), parts, hxl, throughR);
    }

    Layout with(Parts laidOut) {
      return new Layout(platform, separator, labels, laidOut, hxl, throughR);
    }

    Layout tagged() {
      return new Layout(platform, separator, labels, parts, true, throughR);
    }

    /** Read and written again by R. */
    Layout rewritten() {
      return new Layout(platform, separator, labels, parts, hxl, true);
    }

    @Override
    public String toString() {
      return platform
          + (separator.isEmpty() ? "" : " grouped by " + separator)
          + labels.map(each -> " in " + each.suffix()).orElse("")
          + (parts == Parts.BOTH ? "" : " " + parts)
          + (hxl ? " with HXL" : "")
          + (throughR ? " through R" : "");
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
  private static final List<String> ONA_END =
      List.of(
          "meta/instanceID",
          "_id",
          "_uuid",
          "_submission_time",
          "_date_modified",
          "_tags",
          "_notes",
          "_version",
          "_duration",
          "_submitted_by",
          "_total_media",
          "_media_count",
          "_media_all_received",
          "_xform_id");
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

  private record Column(String header, String tag, Function<Submission, String> value) {}

  private SurveyExport(XlsFormFile form, Layout layout) {
    this.form = form;
    this.layout = layout;
  }

  static byte[] write(XlsFormFile form, Layout layout, List<Submission> submissions) {
    SurveyExport export = new SurveyExport(form, layout);
    export.lay();
    List<String> lines = new ArrayList<>();
    lines.add(export.line(layout.throughR() ? RNames.of(export.headers()) : export.headers()));
    if (layout.hxl()) {
      lines.add(export.line(export.columns.stream().map(Column::tag).toList()));
    }
    submissions.forEach(each -> lines.add(export.line(export.cells(each))));
    return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  private List<String> cells(Submission submission) {
    return columns.stream()
        .map(column -> column.value().apply(submission))
        .map(text -> layout.throughR() ? RNames.cell(text) : text)
        .toList();
  }

  private String line(List<String> cells) {
    boolean semicolon = layout.platform() == Platform.KOBO && !layout.throughR();
    return cells.stream()
        .map(text -> '"' + text.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(semicolon ? ";" : ","));
  }

  private void lay() {
    if (layout.platform() == Platform.ODK) {
      columns.add(new Column("SubmissionDate", "", each -> each.received() + ".000Z"));
    }
    Deque<String> path = new ArrayDeque<>();
    for (FormRow row : form.rows("survey")) {
      if (row.type().begins()) {
        path.addLast(called(row));
      } else if (row.type().ends()) {
        path.removeLast();
      } else {
        lay(row, layout.separator().isEmpty() ? List.of() : new ArrayList<>(path));
      }
    }
    for (String name : end()) {
      boolean isTime = name.equals("_submission_time");
      columns.add(new Column(name, "", each -> isTime ? each.received() : key(name, each)));
    }
  }

  private List<String> end() {
    return switch (layout.platform()) {
      case KOBO -> KOBO_END;
      case ODK -> ODK_END;
      case ONA -> ONA_END;
    };
  }

  private static String key(String name, Submission submission) {
    return switch (name) {
      case "_id", "_index", "_xform_id" -> "7";
      case "_uuid" -> submission.unit().id() + submission.received();
      case "KEY" -> "uuid:" + submission.unit().id() + submission.received();
      default -> "";
    };
  }

  private void lay(FormRow row, List<String> path) {
    List<String> names = new ArrayList<>(path);
    names.add(called(row));
    String header = String.join(layout.separator(), names);
    if (layout.platform() != Platform.KOBO && row.type().kind().equals("note")) {
      return;
    }
    boolean isMultiple = row.type().kind().equals("select_multiple");
    if (!isMultiple || layout.parts() != Parts.DETAILS) {
      columns.add(new Column(header, row.text("hxl"), each -> value(row, each.unit())));
    }
    if (isMultiple && layout.parts() != Parts.SUMMARY) {
      for (FormRow option : options(row)) {
        columns.add(
            new Column(header + slash() + called(option), "", each -> split(row, option, each)));
      }
    }
  }

  /** KoboToolbox writes the separator of groups here too. */
  private String slash() {
    boolean isKobo = layout.platform() == Platform.KOBO;
    return isKobo && !layout.separator().isEmpty() ? layout.separator() : "/";
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
      default -> orNone(answer(row, unit));
    };
  }

  private String orNone(String answer) {
    return answer.isEmpty() && layout.platform() == Platform.ONA ? "n/a" : answer;
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

  /** Kobo leaves the parts of a skipped question blank, ODK writes 0, Ona either of two things. */
  private String split(FormRow row, FormRow option, Submission submission) {
    List<String> chosen = chosen(row, submission.unit());
    if (chosen.isEmpty()) {
      return switch (layout.platform()) {
        case KOBO -> "";
        case ODK -> "0";
        case ONA -> submission.unit().id().hashCode() % 2 == 0 ? "n/a" : "False";
      };
    }
    boolean is = chosen.contains(option.name());
    return layout.platform() == Platform.ONA ? (is ? "True" : "False") : (is ? "1" : "0");
  }
}
