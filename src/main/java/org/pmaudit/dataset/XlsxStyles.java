package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the cell styles of a workbook make of numbers; nothing else of them is read. */
final class XlsxStyles {

  static final XlsxStyles NONE = new XlsxStyles(List.of());

  private final NumberShape[] shapes;

  private XlsxStyles(List<NumberShape> shapes) {
    this.shapes = shapes.toArray(NumberShape[]::new);
  }

  NumberShape shape(int style) {
    return style >= 0 && style < shapes.length ? shapes[style] : NumberShape.PLAIN;
  }

  static XlsxStyles read(InputStream in) throws XMLStreamException {
    Map<Integer, NumberShape> custom = new HashMap<>();
    List<NumberShape> styles = new ArrayList<>();
    XMLStreamReader xml = SafeXml.reader(in);
    boolean cellStyles = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              custom.put(id(xml), NumberShape.of(SafeXml.attribute(xml, "formatCode")));
          case "cellXfs" -> cellStyles = true;
          case "xf" -> {
            if (cellStyles) {
              styles.add(shape(id(xml), custom));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        cellStyles &= !xml.getLocalName().equals("cellXfs");
      }
    }
    return new XlsxStyles(styles);
  }

  private static NumberShape shape(int id, Map<Integer, NumberShape> custom) {
    NumberShape shape = custom.get(id);
    return shape == null ? NumberShape.ofBuiltIn(id) : shape;
  }

  private static int id(XMLStreamReader xml) {
    return WholeNumber.of(SafeXml.attribute(xml, "numFmtId"), 0);
  }
}
