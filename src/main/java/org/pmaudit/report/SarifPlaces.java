package org.pmaudit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.pmaudit.problem.Place;

/**
 * Writes where something was found: a line of a CSV file as a region, a cell of a sheet as a
 * logical location.
 */
final class SarifPlaces {

  /** Something that a location belongs to beside its file: a unit of a checklist. */
  record Owner(String name, String qualified) {}

  private final JsonGenerator json;

  SarifPlaces(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a location for each place; without a place one that names the owners alone. */
  void locations(String field, List<Place> places, List<Owner> owners) throws IOException {
    json.writeArrayFieldStart(field);
    for (Place place : places) {
      json.writeStartObject();
      physical(place);
      logical(List.of(place), owners);
      json.writeEndObject();
    }
    if (places.isEmpty() && !owners.isEmpty()) {
      json.writeStartObject();
      logical(List.of(), owners);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void physical(Place place) throws IOException {
    if (place.file().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    if (place instanceof Place.InText text) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", text.line());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void logical(List<Place> places, List<Owner> owners) throws IOException {
    boolean cells = places.stream().anyMatch(Place.InSheet.class::isInstance);
    if (!cells && owners.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("logicalLocations");
    for (Place place : places) {
      if (place instanceof Place.InSheet cell) {
        String name = Place.InSheet.letters(cell.column()) + cell.row();
        entry(name, cell.sheet() + "!" + name, "cell");
      }
    }
    for (Owner owner : owners) {
      entry(owner.name(), owner.qualified(), "unit");
    }
    json.writeEndArray();
  }

  private void entry(String name, String qualified, String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("fullyQualifiedName", qualified);
    json.writeStringField("kind", kind);
    json.writeEndObject();
  }

  /** A relative reference as it was given, or a {@code file:} address of an absolute path. */
  static String uri(String file) {
    String path = file.replace('\\', '/');
    boolean drive = path.matches("[A-Za-z]:/.*");
    try {
      if (path.startsWith("/") || drive) {
        return new URI("file", "", drive ? "/" + path : path, null).toASCIIString();
      }
      String relative = path.indexOf(':') >= 0 ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
