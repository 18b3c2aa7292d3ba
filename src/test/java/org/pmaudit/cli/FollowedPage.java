package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Does what a page says, in its order: writes the files it shows, types its commands and compares
 * what they print. A line {@code …} in the page stands for any lines.
 *
 * @param folder where the files of the page are written
 * @param own whether a word of a command names one of them
 */
record FollowedPage(Path folder, Predicate<String> own) {

  /** A block of code: its language, the file it is the content of, and its text. */
  static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+) ?(\\S*)\\n((?:(?!```).*\\n)*)```$");

  /** A command, the code it ends with where that is not 0, and what is shown below it. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\$ \\./pmaudit (.*?)(?:  # exit (\\d+))?\\n((?:(?!\\$ ).*\\n)*)");

  void holds(Path page) throws IOException {
    StringBuilder text = new StringBuilder();
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      block.appendReplacement(text, Matcher.quoteReplacement(followed(block)));
    }
    Golden.holds(page, block.appendTail(text).toString());
  }

  /** The block as it should stand in the page. */
  private String followed(MatchResult block) throws IOException {
    if (block.group(1).equals("console")) {
      Matcher commands = COMMAND.matcher(block.group(3));
      return "```console\n" + commands.replaceAll(this::typed) + "```";
    }
    Files.writeString(folder.resolve(block.group(2)), block.group(3));
    return block.group();
  }

  private String typed(MatchResult command) {
    Stream<String> words =
        Stream.of(command.group(1).split(" ", -1))
            .map(word -> own.test(word) ? folder.resolve(word).toString() : word);
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    String code = command.group(2) == null ? "0" : command.group(2);
    assertThat(run.code()).as(run.err()).isEqualTo(Integer.parseInt(code));
    String said = (run.out() + run.err()).replace(folder + "/", "").stripTrailing() + "\n";
    String shown = command.group(3);
    String line = command.group().substring(0, command.group().length() - shown.length());
    return Matcher.quoteReplacement(line + (tells(shown, said) ? shown : said));
  }

  /** Lines may break elsewhere: the folder of the test has a longer name. */
  private static boolean tells(String shown, String said) {
    String pattern = Pattern.quote(spaced(shown)).replace(" … ", " \\E.*\\Q ");
    return !shown.isEmpty() && spaced(said).matches(pattern);
  }

  private static String spaced(String text) {
    return " " + text.strip().replaceAll("\\s+", " ") + " ";
  }
}
