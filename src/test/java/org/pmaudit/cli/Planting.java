package org.pmaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.dataset.Table;
import org.pmaudit.privacy.PersonalColumn;
import org.pmaudit.privacy.PersonalColumns;
import org.pmaudit.privacy.PersonalKind;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * Copies of a table in which every value of a personal column is a text that stands nowhere else;
 * columns of persons that every file could have are added.
 *
 * @param columns how many columns are personal, those of ages among them, which are left as they
 *     are
 */
record Planting(Path csv, Path xlsx, List<String> markers, int columns) {

  /** A column is known for ages by its numbers, and these cannot be told from any others. */
  private static final String AGES = "its values look like " + PersonalKind.BIRTH.words();

  /** Enough rows for duplicates, wide tables stay quick. */
  private static final int ROWS = 12;

  private static final Map<String, PersonalKind> ADDED =
      new TreeMap<>(
          Map.of(
              "Nom de l'enquêteur", PersonalKind.PERSON_NAME,
              "respondent_name", PersonalKind.PERSON_NAME,
              "whatsapp", PersonalKind.PHONE,
              "correo electrónico", PersonalKind.EMAIL,
              "رقم القضية", PersonalKind.DOCUMENT,
              "shelter-Latitude", PersonalKind.COORDINATES,
              "imei", PersonalKind.DEVICE,
              "fecha de nacimiento", PersonalKind.BIRTH,
              "observaciones", PersonalKind.FREE_TEXT,
              "firma", PersonalKind.MEDIA));

  /** Makes the copies in a folder; the number tells the texts of one table from those of others. */
  static Planting of(Table table, int number, Path into)
      throws IOException, UnusableInputException {
    List<List<String>> rows = rows(table);
    List<String> markers = new ArrayList<>();
    int columns = 0;
    for (PersonalColumn found : PersonalColumns.of(table).all()) {
      int column = found.column().index();
      if (!found.why().endsWith(AGES)) {
        plant(found.kind(), column, number, rows, markers);
        columns++;
      } else if (!isBlank(column, rows)) {
        columns++;
      }
    }
    List<String> headers = new ArrayList<>(table.columns().stream().map(Column::header).toList());
    for (Map.Entry<String, PersonalKind> added : ADDED.entrySet()) {
      if (!headers.contains(added.getKey())) {
        plant(added.getValue(), headers.size(), number, rows, markers);
        headers.add(added.getKey());
        columns++;
      }
    }
    List<String> tags = table.columns().stream().map(each -> each.tag().orElse("")).toList();
    List<List<String>> all = new ArrayList<>(List.of(headers));
    if (tags.stream().anyMatch(tag -> !tag.isEmpty())) {
      all.add(tags);
    }
    all.addAll(rows);
    Path csv = csv(all, into.resolve("planted-" + number + ".csv"));
    return new Planting(
        csv, xlsx(all, into.resolve("planted-" + number + ".xlsx")), markers, columns);
  }

  static List<Table> tables(Path file) {
    return DataFiles.open(
            List.of(file.toString()), InputStream.nullInputStream(), ReadOptions.DETECT)
        .tables();
  }

  private static List<List<String>> rows(Table table) throws UnusableInputException {
    BitSet all = new BitSet();
    all.set(0, table.columns().size());
    List<List<String>> rows = new ArrayList<>();
    table
        .slices(1)
        .get(0)
        .read(
            all,
            row -> {
              List<String> cells = new ArrayList<>();
              table.columns().forEach(column -> cells.add(row.text(column.index())));
              rows.add(cells);
              return rows.size() < ROWS;
            },
            new Notes());
    return rows;
  }

  private static boolean isBlank(int column, List<List<String>> rows) {
    return rows.stream().allMatch(row -> row.get(column).isBlank());
  }

  private static void plant(
      PersonalKind kind, int column, int number, List<List<String>> rows, List<String> markers) {
    for (int row = 0; row < rows.size(); row++) {
      String digits = String.format(Locale.ROOT, "%03d%03d%03d", number, column, row);
      List<String> cells = rows.get(row);
      while (cells.size() <= column) {
        cells.add("");
      }
      markers.add(marker(kind, digits));
      cells.set(column, text(kind, digits));
    }
  }

  /** What is looked for: a part of the text that stands nowhere else. */
  private static String marker(PersonalKind kind, String digits) {
    return switch (kind) {
      case PHONE -> "97" + digits;
      case COORDINATES -> "4." + digits;
      case DOCUMENT -> "ZQ" + digits;
      case PERSON_NAME -> "Zq" + letters(digits);
      case EMAIL, DEVICE, BIRTH, ADDRESS, TRAIT, INCIDENT, FREE_TEXT, MEDIA -> "zq" + digits + "z";
    };
  }

  /** Text that looks like what the column holds, since some columns are known by that alone. */
  private static String text(PersonalKind kind, String digits) {
    String marker = marker(kind, digits);
    return switch (kind) {
      case PHONE -> "+" + marker;
      case PERSON_NAME -> marker + " Planted";
      case EMAIL -> marker + "@planted.example";
      case MEDIA -> marker + ".jpg";
      case FREE_TEXT, INCIDENT -> marker + " is what somebody said there";
      case COORDINATES, DOCUMENT, DEVICE, BIRTH, ADDRESS, TRAIT -> marker;
    };
  }

  private static String letters(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
        .collect(Collectors.joining());
  }

  private static Path csv(List<List<String>> rows, Path file) throws IOException {
    String text =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path xlsx(List<List<String>> rows, Path file) throws IOException {
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("Data");
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int column = 0; column < rows.get(i).size(); column++) {
          row.createCell(column).setCellValue(rows.get(i).get(column));
        }
      }
      book.write(out);
    }
    return file;
  }
}
