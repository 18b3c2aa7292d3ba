package org.pmaudit.mapping;

import org.pmaudit.problem.Place;

/** How a mapping names a column. */
public sealed interface ColumnRef {

  /** As a person would say it in a message. */
  String shown();

  /** By its header; case, accents and spaces do not matter. */
  record Header(String text) implements ColumnRef {
    @Override
    public String shown() {
      return "header `" + text + "`";
    }
  }

  /** By its HXL tag. */
  record Tag(String text, TagPattern pattern) implements ColumnRef {
    @Override
    public String shown() {
      return "HXL tag `" + text + "`";
    }
  }

  /** By its position, from 0; its letter in a spreadsheet. */
  record Position(int index) implements ColumnRef {
    @Override
    public String shown() {
      return "column `" + Place.InSheet.letters(index + 1) + "`";
    }
  }
}
