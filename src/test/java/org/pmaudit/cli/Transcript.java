package org.pmaudit.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line and what it must end with, as a reader of the file would see it in a terminal.
 *
 * @param title the situation
 * @param words what is typed after {@code pmaudit}; paths begin with {@code data/}
 * @param err all that goes to standard error
 */
record Transcript(String title, String words, int code, String err) {

  private static final String PROMPT = "$ pmaudit ";
  private static final String EXIT = "exit ";

  /** Takes a file of transcripts apart: {@code # title}, the command, the code, standard error. */
  static List<Transcript> parse(String text) {
    List<Transcript> all = new ArrayList<>();
    for (String part : text.split("(?m)^# ", -1)) {
      if (!part.isBlank()) {
        all.add(one(part.stripTrailing()));
      }
    }
    return all;
  }

  private static Transcript one(String text) {
    String[] lines = text.split("\n", 4);
    if (lines.length < 3 || !lines[1].startsWith(PROMPT) || !lines[2].startsWith(EXIT)) {
      throw new IllegalArgumentException("no command and code under: " + lines[0]);
    }
    return new Transcript(
        lines[0],
        lines[1].substring(PROMPT.length()),
        Integer.parseInt(lines[2].substring(EXIT.length())),
        lines.length < 4 ? "" : lines[3]);
  }

  Transcript withErr(String said) {
    return new Transcript(title, words, code, said);
  }

  /** The transcript as it stands in its file. */
  String written() {
    String said = err.isEmpty() ? "" : err + "\n";
    return "# " + title + "\n" + PROMPT + words + "\n" + EXIT + code + "\n" + said;
  }

  @Override
  public String toString() {
    return title + ": " + code;
  }
}
