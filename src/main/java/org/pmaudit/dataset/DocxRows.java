package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of a Word document element by element. A table within a cell is text of that cell;
 * text that was deleted while changes are tracked is left out.
 */
final class DocxRows {

  private final DocxHeadings headings;
  private final List<DocxRow> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int tables;
  private int headingCount;
  private long rowInTable;
  private int depth;
  private int span = 1;
  private boolean heading;

  DocxRows(DocxHeadings headings) {
    this.headings = headings;
  }

  List<DocxRow> read(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    return rows;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tbl" -> startTable();
      case "tc" -> startCell();
      case "gridSpan" -> span = span(SafeXml.attribute(xml, "val"));
      case "p" -> startParagraph();
      case "pStyle" -> heading |= headings.has(SafeXml.attribute(xml, "val"));
      case "outlineLvl" -> heading |= !SafeXml.attribute(xml, "val").equals("9");
      case "t" -> text.append(xml.getElementText());
      case "tab", "br", "cr" -> text.append(' ');
      default -> {}
    }
  }

  private void startTable() {
    depth++;
    if (depth == 1) {
      tables++;
      rowInTable = 0;
    }
  }

  private void startCell() {
    if (depth == 1) {
      text.setLength(0);
      span = 1;
    }
  }

  private void startParagraph() {
    heading = false;
    if (depth == 0) {
      text.setLength(0);
    } else if (text.length() > 0) {
      text.append('\n');
    }
  }

  private void end(String element) {
    switch (element) {
      case "tbl" -> depth--;
      case "tc" -> endCell();
      case "tr" -> endRow();
      case "p" -> endParagraph();
      default -> {}
    }
  }

  private void endCell() {
    if (depth == 1) {
      cells.add(Looks.cleaned(text.toString()));
      for (int i = 1; i < span; i++) {
        cells.add("");
      }
    }
  }

  private void endRow() {
    if (depth == 1) {
      rowInTable++;
      rows.add(new DocxRow("table " + tables, rowInTable, cells));
      cells.clear();
    }
  }

  private void endParagraph() {
    if (depth == 0 && heading && !text.isEmpty()) {
      headingCount++;
      rows.add(new DocxRow("heading " + headingCount, 1, List.of(Looks.cleaned(text.toString()))));
    }
  }

  /** A table of Word has at most 63 columns. */
  private static int span(String written) {
    return written.matches("[1-9]|[1-5]\\d|6[0-3]") ? Integer.parseInt(written) : 1;
  }
}
