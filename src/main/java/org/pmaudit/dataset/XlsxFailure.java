package org.pmaudit.dataset;

import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Says in plain words why a workbook, or a Word document, could not be read. */
final class XlsxFailure {

  static final String CELL_TOO_LARGE = "cell too large";

  /** How POI's message begins where a part unpacks to far more than it should. */
  private static final String BOMB = "Zip bomb";

  private XlsxFailure() {}

  /** A failure while a part of the workbook was read, at a place as near as is known. */
  static UnusableInputException of(Source source, Place place, Throwable failure) {
    if (unpacksTooFar(failure)) {
      return ReadFailure.of(
          source,
          "this workbook unpacks to far more than a workbook should, and was not read",
          "open it in a spreadsheet program and save it anew, if it is one you trust");
    }
    if (says(failure, CELL_TOO_LARGE)) {
      return at(
          place,
          "a cell here is longer than %s million characters"
              .formatted(TextBuffer.LARGEST_CELL / 1_000_000));
    }
    return damaged(place);
  }

  /** A failure while a Word document was read. */
  static UnusableInputException ofDocument(Source source, Throwable failure) {
    return unpacksTooFar(failure)
        ? ReadFailure.of(
            source,
            "this Word document unpacks to far more than a document should, and was not read",
            "open it in a word processor and save it anew, if it is one you trust")
        : ReadFailure.of(
            source,
            "this Word document is damaged or was cut off",
            "open it in a word processor and save it anew, or download it again");
  }

  private static boolean unpacksTooFar(Throwable failure) {
    return says(failure, BOMB) || says(failure, "exceeds the max");
  }

  static UnusableInputException damaged(Place place) {
    String what =
        place instanceof Place.InFile
            ? "this workbook is damaged or was cut off"
            : "this workbook is damaged and cannot be read from here on";
    String hint = "open it in a spreadsheet program and save it anew, or download it again";
    return UnusableInputException.data(Problem.at(place, what, hint));
  }

  static UnusableInputException at(Place place, String what) {
    return UnusableInputException.data(Problem.at(place, what));
  }

  private static boolean says(Throwable failure, String words) {
    Optional<Throwable> each = Optional.of(failure);
    for (int depth = 0; each.isPresent() && depth < 10; depth++) {
      String message = String.valueOf(each.get().getMessage());
      if (message.contains(words)) {
        return true;
      }
      each = Optional.ofNullable(each.get().getCause());
    }
    return false;
  }
}
