package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pmaudit.problem.Place;

/** The XML that CI servers know as JUnit's, an element a line, with nothing XML cannot hold. */
final class JUnitXml {

  /** What stands within the root. */
  @FunctionalInterface
  interface Suites {
    void writeTo(JUnitXml xml) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(OutputStream out, Suites suites) throws IOException {
    try {
      XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      JUnitXml xml = new JUnitXml(writer);
      writer.writeStartDocument("UTF-8", "1.0");
      xml.start(0, "testsuites");
      xml.attribute("name", "pmaudit");
      suites.writeTo(xml);
      xml.end(0);
      xml.line(0);
      writer.writeEndDocument();
      writer.flush();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void start(int depth, String element) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(element);
  }

  /** Ends an element that others stand in. */
  void end(int depth) throws XMLStreamException {
    line(depth);
    xml.writeEndElement();
  }

  void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value.toString()));
  }

  /** The file and line of a test, as far as it has them. */
  void place(Optional<Place> place) throws XMLStreamException {
    if (place.isPresent()) {
      attribute("file", place.get().file());
      if (place.get() instanceof Place.InText text) {
        attribute("line", text.line());
      }
    }
  }

  /** Writes the text of the element that is open, and ends it. */
  void text(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  void property(String name, String value) throws XMLStreamException {
    line(3);
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  void skipped(String why) throws XMLStreamException {
    line(3);
    xml.writeEmptyElement("skipped");
    attribute("message", why);
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Without the characters that XML 1.0 cannot hold. */
  static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(JUnitXml::isLegal).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
