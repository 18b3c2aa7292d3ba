package org.pmaudit.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Says in plain words why a file could not be read; never with its contents. */
final class ReadFailure {

  private ReadFailure() {}

  static UnusableInputException of(Source source, IOException failure) {
    return UnusableInputException.data(problem(source.name(), failure));
  }

  static UnusableInputException of(Source source, String what, String hint) {
    return UnusableInputException.data(Problem.at(new Place.InFile(source.name()), what, hint));
  }

  static UnusableInputException of(Source source, String what) {
    return UnusableInputException.data(Problem.at(new Place.InFile(source.name()), what));
  }

  static Problem problem(String name, IOException failure) {
    Place place = new Place.InFile(name);
    if (failure instanceof NoSuchFileException) {
      return Problem.at(place, "no such file or folder");
    }
    if (failure instanceof AccessDeniedException) {
      return Problem.at(place, "no permission to read this file");
    }
    return Problem.at(
        place,
        "this file cannot be read to its end",
        "it may be damaged or was cut off; copy or download it again");
  }
}
