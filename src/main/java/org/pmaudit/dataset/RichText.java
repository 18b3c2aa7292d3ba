package org.pmaudit.dataset;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Tells which characters of a workbook's rich text are its text; phonetic hints are not. */
final class RichText {

  private boolean text;
  private boolean phonetic;

  /** Whether the parser, at this event, stands at characters of the text itself. */
  boolean isText(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        text |= xml.getLocalName().equals("t");
        phonetic |= xml.getLocalName().equals("rPh");
      }
      case XMLStreamConstants.END_ELEMENT -> {
        text &= !xml.getLocalName().equals("t");
        phonetic &= !xml.getLocalName().equals("rPh");
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        return text && !phonetic;
      }
      default -> {}
    }
    return false;
  }
}
