package org.pmaudit.dataset;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** Reads the rows of a sheet's XML, one pass from its first element to its last. */
final class XlsxRows {

  /** As many as a sheet can have. */
  private static final long MOST_ROWS = 1_048_576;

  private static final int MOST_COLUMNS = 16_384;

  private final Grid sheet;
  private final RowFeed feed;
  private final TextBuffer value = new TextBuffer();
  private final RichText rich = new RichText();
  private long row;
  private int column;
  private int style;
  private String type = "";
  private boolean formula;
  private boolean inValue;
  private boolean inCell;

  XlsxRows(Grid sheet, RowFeed feed) {
    this.sheet = sheet;
    this.feed = feed;
  }

  /** Where the reading stands. */
  Place place() {
    return sheet.place(Math.max(1, row), Math.max(0, column));
  }

  void read(XMLStreamReader xml, SharedStrings strings, XlsxStyles styles, boolean from1904)
      throws XMLStreamException, UnusableInputException {
    XlsxCell cell = new XlsxCell(feed, strings, styles, new NumberCell(from1904));
    while (xml.hasNext()) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (!end(xml.getLocalName(), cell)) {
          return;
        }
      }
      if (inCell && (rich.isText(xml, event) || (inValue && isCharacters(event)))) {
        value.add(xml);
      }
    }
  }

  private static int next(XMLStreamReader xml) throws XMLStreamException {
    try {
      return xml.next();
    } catch (RuntimeException broken) {
      throw new XMLStreamException(broken);
    }
  }

  private static boolean isCharacters(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private void start(XMLStreamReader xml) throws UnusableInputException {
    switch (xml.getLocalName()) {
      case "row" -> startRow(xml);
      case "c" -> startCell(xml);
      case "v" -> inValue = true;
      case "f" -> formula = true;
      default -> {}
    }
  }

  /** Returns whether reading goes on. */
  private boolean end(String name, XlsxCell cell) {
    switch (name) {
      case "v" -> inValue = false;
      case "c" -> {
        inCell = false;
        cell.give(column, type, style, formula, value);
      }
      case "row" -> {
        return feed.end();
      }
      case "sheetData" -> {
        return false;
      }
      default -> {}
    }
    return true;
  }

  private void startRow(XMLStreamReader xml) throws UnusableInputException {
    long last = row;
    boolean hidden = false;
    row = last + 1;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.equals("r")) {
        row = WholeNumber.of(xml.getAttributeValue(i), (int) (last + 1));
      } else if (name.equals("hidden")) {
        hidden = SafeXml.isTrue(xml.getAttributeValue(i));
      }
    }
    column = -1;
    if (row > MOST_ROWS || row < 1) {
      throw XlsxFailure.at(place(), "a sheet has no more than %s rows".formatted(MOST_ROWS));
    }
    feed.begin(row, hidden);
  }

  private void startCell(XMLStreamReader xml) throws UnusableInputException {
    int last = column;
    column = last + 1;
    style = 0;
    type = "";
    formula = false;
    inCell = true;
    value.clear();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> column = column(xml.getAttributeValue(i)).orElse(last + 1);
        case "s" -> style = WholeNumber.of(xml.getAttributeValue(i), 0);
        case "t" -> type = xml.getAttributeValue(i);
        default -> {}
      }
    }
    if (column >= MOST_COLUMNS) {
      throw XlsxFailure.at(
          sheet.place(row, 0), "a sheet has no more than %s columns".formatted(MOST_COLUMNS));
    }
  }

  /** The column of a cell's reference, from 0. */
  private static Optional<Integer> column(String reference) {
    int number = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      number = number * 26 + (letter - 'A' + 1);
    }
    return number == 0 ? Optional.empty() : Optional.of(number - 1);
  }
}
