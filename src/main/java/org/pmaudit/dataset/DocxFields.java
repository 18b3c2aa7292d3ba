package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The form fields of older Word documents: boxes to tick and lists to choose from. */
final class DocxFields {

  private final List<String> entries = new ArrayList<>();
  private boolean box;
  private boolean ticked;
  private int chosen = -1;

  void start(XMLStreamReader xml) {
    String value = SafeXml.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "checkBox" -> {
        box = true;
        ticked = false;
      }
      case "checked" -> ticked = DocxControls.isOn(value);
      case "default" -> ticked |= box && DocxControls.isOn(value);
      case "ddList" -> {
        entries.clear();
        chosen = -1;
      }
      case "result" -> chosen = value.matches("\\d{1,4}") ? Integer.parseInt(value) : -1;
      case "listEntry" -> entries.add(value);
      default -> {}
    }
  }

  /** What a field that ends here reads as; nothing where no entry of a list was chosen. */
  Optional<String> end(String element) {
    if (element.equals("checkBox")) {
      box = false;
      return Optional.of(ticked ? DocxControls.TICKED : DocxControls.EMPTY);
    }
    boolean entry = element.equals("ddList") && chosen >= 0 && chosen < entries.size();
    return entry ? Optional.of(entries.get(chosen)) : Optional.empty();
  }
}
