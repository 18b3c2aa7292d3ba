package org.pmaudit.mapping;

import org.pmaudit.problem.Place;
import org.pmaudit.text.Folding;

/** How a mapping names a column. */
public sealed interface ColumnRef {

  /** As a person would say it in a message. */
  String shown();

  /** The same for names of the same column, as far as the mapping alone tells. */
  default String key() {
    return Folding.fold(shown());
  }

  /** By its header; case, accents and spaces do not matter. */
  record Header(String text) implements ColumnRef {
    @Override
    public String shown() {
      return "header `" + text + "`";
    }
  }

  /** By its HXL tag. */
  record Tag(String text, TagPatterns patterns) implements ColumnRef {
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
