package org.pmaudit.dataset;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the user said about how data files are to be read; what is absent is found out.
 *
 * @param sheet the only sheet to read; a hidden one can be asked for
 * @param delimiter between the fields of a CSV file
 * @param charset of a CSV file
 * @param headerRow the number of the header row as a spreadsheet shows it, or its line
 * @param hiddenRows whether rows that a workbook hides are read too, as a filter hides them
 * @param form what the questions of a form may be called
 */
public record ReadOptions(
    Optional<String> sheet,
    Optional<Character> delimiter,
    Optional<Charset> charset,
    Optional<Long> headerRow,
    boolean hiddenRows,
    FormNames form) {

  public static final ReadOptions DETECT =
      new ReadOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          FormNames.NONE);

  public ReadOptions withSheet(String name) {
    return new ReadOptions(Optional.of(name), delimiter, charset, headerRow, hiddenRows, form);
  }

  public ReadOptions withDelimiter(char separator) {
    return new ReadOptions(sheet, Optional.of(separator), charset, headerRow, hiddenRows, form);
  }

  public ReadOptions withCharset(Charset encoding) {
    return new ReadOptions(sheet, delimiter, Optional.of(encoding), headerRow, hiddenRows, form);
  }

  public ReadOptions withHeaderRow(long row) {
    return new ReadOptions(sheet, delimiter, charset, Optional.of(row), hiddenRows, form);
  }

  public ReadOptions withHiddenRows() {
    return new ReadOptions(sheet, delimiter, charset, headerRow, true, form);
  }

  public ReadOptions withForm(FormNames names) {
    return new ReadOptions(sheet, delimiter, charset, headerRow, hiddenRows, names);
  }
}
