package org.pmaudit.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands, written the way its author would look it up: {@code sites.csv:14:8},
 * {@code sites.xlsx [Sites] H12}, {@code sites.xlsx}. Rows, lines and columns count from 1.
 */
public sealed interface Place {

  /** The name of the file, as the user gave it or as it stands in a report. */
  String file();

  /** A line and a column of a text file; in a CSV file the column is the number of the field. */
  record InText(String file, long line, int column) implements Place {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }

  /** A cell of a sheet. */
  record InSheet(String file, String sheet, long row, int column) implements Place {
    @Override
    public String toString() {
      return file + " [" + sheet + "] " + letters(column) + row;
    }

    /** The letters a spreadsheet program shows for a column: 1 is A, 27 is AA. */
    public static String letters(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }

    /** The number of a column from its letters: A is 1, AA is 27. */
    public static int number(String letters) {
      int number = 0;
      for (int i = 0; i < letters.length(); i++) {
        number = number * 26 + (letters.charAt(i) - 'A' + 1);
      }
      return number;
    }
  }

  /** A file as a whole. */
  record InFile(String file) implements Place {
    @Override
    public String toString() {
      return file;
    }
  }

  /** An option or argument on the command line. */
  record OnCommandLine(String option) implements Place {
    @Override
    public String file() {
      return "";
    }

    @Override
    public String toString() {
      return option;
    }
  }

  /** Reads back what {@code toString} of a place in a file wrote. */
  static Place parse(String written) {
    Matcher sheet = Written.SHEET.matcher(written);
    if (sheet.matches()) {
      return new InSheet(
          sheet.group(1),
          sheet.group(2),
          Long.parseLong(sheet.group(4)),
          InSheet.number(sheet.group(3)));
    }
    Matcher text = Written.TEXT.matcher(written);
    if (text.matches()) {
      return new InText(
          text.group(1), Long.parseLong(text.group(2)), Integer.parseInt(text.group(3)));
    }
    return new InFile(written);
  }

  /** The written forms of {@link #parse}. */
  final class Written {
    private static final Pattern SHEET =
        Pattern.compile("(.*) \\[(.*)] ([A-Z]{1,3})(\\d{1,9})", Pattern.DOTALL);
    private static final Pattern TEXT =
        Pattern.compile("(.*):(\\d{1,15}):(\\d{1,9})", Pattern.DOTALL);

    private Written() {}
  }
}
