package org.pmaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pmaudit.compare.Baseline;
import org.pmaudit.compare.BaselineJson;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;

/**
 * A file that pmaudit wrote and reads again, or {@code -} for standard input.
 *
 * @param name as typed, for problems
 */
record WrittenFile(String name, Console console) {

  /** How the file is read. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(InputStream in, String name) throws UnusableInputException, IOException;
  }

  Result result() throws UnusableInputException {
    return read(ResultJson::read);
  }

  Baseline baseline() throws UnusableInputException {
    return read(BaselineJson::read);
  }

  /** A baseline alone: a whole result in its place is refused. */
  Baseline ownBaseline() throws UnusableInputException {
    return read(BaselineJson::readOwn);
  }

  private <T> T read(Reading<T> reading) throws UnusableInputException {
    String shown = name.replace('\\', '/');
    try {
      if (name.equals("-")) {
        return reading.of(console.in(), "standard input");
      }
      try (InputStream in = Files.newInputStream(Path.of(name))) {
        return reading.of(in, shown);
      }
    } catch (NoSuchFileException e) {
      throw unreadable(shown, "there is no such file");
    } catch (IOException e) {
      throw unreadable(shown, "it cannot be read");
    }
  }

  private static UnusableInputException unreadable(String name, String what) {
    return UnusableInputException.definition(Problem.at(new Place.InFile(name), what));
  }
}
