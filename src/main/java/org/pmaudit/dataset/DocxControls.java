package org.pmaudit.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/**
 * The content controls that text of a Word document stands in: what one shows in place of an answer
 * is none, a box reads as ticked or not, and a date as the day that was picked.
 */
final class DocxControls {

  static final String TICKED = "☒";
  static final String EMPTY = "☐";

  /** A content control that is open. */
  private static final class Control {
    private boolean placeholder;
    private boolean within;
    private boolean said;
    private Optional<String> instead = Optional.empty();
  }

  private final Deque<Control> open = new ArrayDeque<>();

  void start(XMLStreamReader xml) {
    String value = SafeXml.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "sdt" -> open.push(new Control());
      case "showingPlcHdr" -> properties(control -> control.placeholder = isOn(value));
      case "checkbox" -> properties(control -> control.instead = Optional.of(EMPTY));
      case "checked" ->
          properties(control -> control.instead = Optional.of(isOn(value) ? TICKED : EMPTY));
      case "date" -> pickedDay(SafeXml.attribute(xml, "fullDate"));
      case "sdtContent" -> properties(control -> control.within = true);
      default -> {}
    }
  }

  void end(String element) {
    if (element.equals("sdt")) {
      open.poll();
    }
  }

  /** What a text counts as where it stands. */
  String read(String text) {
    String read = text;
    for (Control control : open) {
      if (control.within && control.placeholder && control.instead.isEmpty()) {
        return "";
      }
      if (control.within && control.instead.isPresent()) {
        read = control.said ? "" : control.instead.get();
        control.said = true;
      }
    }
    return read;
  }

  private void pickedDay(String written) {
    if (written.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
      properties(control -> control.instead = Optional.of(written.substring(0, 10)));
    }
  }

  /** Does something to the innermost control, whose properties stand before its content. */
  private void properties(Consumer<Control> change) {
    Optional.ofNullable(open.peek()).filter(control -> !control.within).ifPresent(change);
  }

  /** Whether a switch is on: it is where nothing is said but its name. */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
