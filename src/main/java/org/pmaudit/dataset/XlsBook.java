package org.pmaudit.dataset;

import java.util.List;

/** An .xls workbook. */
final class XlsBook {

  private XlsBook() {}

  static XlsBook open(Source source) {
    return new XlsBook();
  }

  List<Sheets.Sheet> sheets() {
    return List.of();
  }
}
