package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of a Word document that make a paragraph a heading: those with an outline level, and
 * those that Word calls {@code heading 1} to {@code heading 9} or {@code title} in every language.
 */
record DocxHeadings(Set<String> styles) {

  static final DocxHeadings NONE = new DocxHeadings(Set.of());

  DocxHeadings {
    styles = Set.copyOf(styles);
  }

  static DocxHeadings read(InputStream in) throws IOException, XMLStreamException {
    Set<String> styles = new HashSet<>();
    String id = "";
    try (in) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String element = xml.getLocalName();
        if (element.equals("style")) {
          id = SafeXml.attribute(xml, "styleId");
        } else if (element.equals("outlineLvl") || isHeadingName(element, xml)) {
          styles.add(id);
        }
      }
    }
    return new DocxHeadings(styles);
  }

  private static boolean isHeadingName(String element, XMLStreamReader xml) {
    return element.equals("name")
        && SafeXml.attribute(xml, "val").matches("(?i)heading [1-9]|title|subtitle");
  }

  boolean has(String style) {
    return styles.contains(style) || style.matches("Heading[1-9]|Title");
  }
}
