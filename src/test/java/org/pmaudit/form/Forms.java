package org.pmaudit.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.dataset.Table;

/** Makes forms and reads them back. */
final class Forms {

  static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

  private Forms() {}

  static FormOptions options(String id, String language) {
    return new FormOptions(
        List.of(Shipped.checklist(id)), language, MADE, Optional.empty(), List.of());
  }

  static FormOptions withRows(FormOptions options, FormRows rows) {
    return new FormOptions(
        options.checklists(), options.language(), MADE, Optional.of(rows), options.known());
  }

  static FormOptions withKnown(FormOptions options, KnownUnit... known) {
    return new FormOptions(
        options.checklists(), options.language(), MADE, options.rows(), List.of(known));
  }

  static byte[] workbook(FormOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FillInWorkbook.write(options, out);
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  /** The tables that reading the bytes as a data file finds. */
  static List<Table> tables(byte[] file) {
    DataFiles files =
        DataFiles.open(List.of("-"), new ByteArrayInputStream(file), ReadOptions.DETECT);
    if (!files.problems().isEmpty()) {
      throw new IllegalStateException(files.problems().toString());
    }
    return files.tables();
  }
}
