package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;

/**
 * A column of a table.
 *
 * @param index from 0
 * @param header the header's text, its line breaks and runs of spaces as one space; headers of
 *     several rows joined with {@code " / "}; empty where there is none
 * @param headerCells the texts of the cells it was read from, from top to bottom, cleaned alike; a
 *     row of ids above or below the labels has its cell here though not in the header
 * @param tag its HXL tag as it stands, where the table has a row of them
 * @param place of the header's lowest cell
 */
public record Column(
    int index, String header, List<String> headerCells, Optional<String> tag, Place place) {

  public Column {
    headerCells = List.copyOf(headerCells);
  }

  /** A column with a header of one row. */
  public Column(int index, String header, Optional<String> tag, Place place) {
    this(index, header, header.isEmpty() ? List.of() : List.of(header), tag, place);
  }

  /** How a person finds it: the header in quotes, or the place where there is none. */
  public String shown() {
    return header.isBlank() ? place.toString() : "\"" + header + "\"";
  }
}
