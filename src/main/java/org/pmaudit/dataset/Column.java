package org.pmaudit.dataset;

import java.util.Optional;
import org.pmaudit.problem.Place;

/**
 * A column of a table.
 *
 * @param index from 0
 * @param header the header's text as it stands; headers of several rows joined with {@code " / "};
 *     empty where there is none
 * @param tag its HXL tag as it stands, where the table has a row of them
 * @param place of the header's cell
 */
public record Column(int index, String header, Optional<String> tag, Place place) {

  /** How a person finds it: the header in quotes, or the place where there is none. */
  public String shown() {
    return header.isBlank() ? place.toString() : "\"" + header + "\"";
  }
}
