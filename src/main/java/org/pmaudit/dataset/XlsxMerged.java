package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pmaudit.problem.Place;

/** Reads the merged cells of a sheet, which stand after all its rows. */
final class XlsxMerged {

  private static final Pattern REGION =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  /** Enough for any header; a form with more has them in its rows. */
  private static final int MOST = 10_000;

  private XlsxMerged() {}

  static List<MergedCells> read(InputStream in) throws XMLStreamException {
    List<MergedCells> regions = new ArrayList<>();
    XMLStreamReader xml = SafeXml.reader(in);
    while (xml.hasNext() && regions.size() < MOST) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("mergeCell")) {
        region(SafeXml.attribute(xml, "ref")).ifPresent(regions::add);
      }
    }
    return List.copyOf(regions);
  }

  private static Optional<MergedCells> region(String reference) {
    Matcher region = REGION.matcher(reference.replace("$", ""));
    if (!region.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new MergedCells(
            Long.parseLong(region.group(2)),
            Long.parseLong(region.group(4)),
            Place.InSheet.number(region.group(1)) - 1,
            Place.InSheet.number(region.group(3)) - 1));
  }
}
