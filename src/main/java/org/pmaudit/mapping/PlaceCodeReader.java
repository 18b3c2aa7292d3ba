package org.pmaudit.mapping;

import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;

/**
 * Reads the code of an administrative area as text, and tells codes that are not of the form that
 * common operational datasets give them: {@code SS01}, {@code SS0107}.
 */
final class PlaceCodeReader implements AnswerReader {

  private static final int LETTERS = 2;

  private final TextReader text = new TextReader();
  private final Span cell = new Span();

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    Outcome outcome = text.read(row, column, into, slot);
    if (outcome != Outcome.ANSWERED) {
      return outcome;
    }
    return row.kind(column) == CellKind.NUMBER
        ? Outcome.CODE_AS_NUMBER
        : form(cell.to(row, column));
  }

  private static Outcome form(Span code) {
    int letters = 0;
    while (letters < code.length() && isLetter(code.at(letters))) {
      letters++;
    }
    for (int i = letters; i < code.length(); i++) {
      if (code.at(i) < '0' || code.at(i) > '9') {
        return Outcome.ODD_CODE;
      }
    }
    if (letters == 0) {
      return Outcome.CODE_OF_DIGITS;
    }
    if (letters == code.length() || letters < LETTERS || letters > LETTERS + 1) {
      return Outcome.ODD_CODE;
    }
    return letters == LETTERS ? Outcome.ANSWERED : Outcome.CODE_OF_THREE_LETTERS;
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }
}
