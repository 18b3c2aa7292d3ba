package org.pmaudit.dataset;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of a Word document element by element into its tables and sections. Left out are
 * text boxes, hidden text, and what was deleted or moved away while changes were tracked. A table
 * of one cell below a heading is a frame for text of its section.
 */
final class DocxBody {

  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "txbxContent", "Fallback", "instrText");

  /** The boxes among Word's symbols, by their code in Wingdings and Wingdings 2. */
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "F0FE", DocxControls.TICKED,
          "F0FD", DocxControls.TICKED,
          "F052", DocxControls.TICKED,
          "F054", DocxControls.TICKED,
          "F0A8", DocxControls.EMPTY,
          "F06F", DocxControls.EMPTY,
          "F0A3", DocxControls.EMPTY);

  private final DocxHeadings headings;
  private final DocxControls controls = new DocxControls();
  private final DocxFields fields = new DocxFields();
  private final List<OpenPart> parts = new ArrayList<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();
  private Optional<OpenPart> section = Optional.empty();
  private OptionalInt level = OptionalInt.empty();
  private int tableCount;
  private int headingCount;
  private boolean hidden;

  /** A part that more rows may come to. */
  private record OpenPart(String name, OptionalInt level, List<DocxRow> rows) {
    DocxPart closed() {
      return new DocxPart(name, level, rows);
    }
  }

  /** A table whose cells are being read. */
  private static final class OpenTable {
    private final OpenPart part;
    private final List<DocxRow.Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int span = 1;
    private boolean goesOn;

    OpenTable(OpenPart part) {
      this.part = part;
    }

    void startCell() {
      text.setLength(0);
      span = 1;
      goesOn = false;
    }

    void endCell() {
      cells.add(new DocxRow.Cell(goesOn ? "" : text.toString().strip(), span, goesOn));
    }

    void endRow() {
      part.rows().add(new DocxRow(cells));
      cells.clear();
    }
  }

  DocxBody(DocxHeadings headings) {
    this.headings = headings;
  }

  List<DocxPart> read(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    return parts.stream().filter(part -> !part.rows().isEmpty()).map(OpenPart::closed).toList();
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (LEFT_OUT.contains(xml.getLocalName())) {
      skip(xml);
      return;
    }
    controls.start(xml);
    fields.start(xml);
    String value = SafeXml.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "tbl" -> startTable();
      case "tc" -> table().ifPresent(OpenTable::startCell);
      case "gridSpan" -> table().ifPresent(table -> table.span = span(value));
      case "vMerge" -> table().ifPresent(table -> table.goesOn = !value.equals("restart"));
      case "p" -> startParagraph();
      case "pStyle" -> headings.level(value).ifPresent(found -> level = OptionalInt.of(found));
      case "outlineLvl" ->
          DocxHeadings.outline(value).ifPresent(found -> level = OptionalInt.of(found));
      case "r" -> hidden = false;
      case "vanish" -> hidden = DocxControls.isOn(value);
      default -> text(xml);
    }
  }

  private void text(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "t" -> add(xml.getElementText());
      case "sym" -> add(SYMBOLS.getOrDefault(SafeXml.attribute(xml, "char"), ""));
      case "tab" -> add(" ");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      default -> {}
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private Optional<OpenTable> table() {
    return Optional.ofNullable(tables.peek());
  }

  private void add(String text) {
    String read = hidden ? "" : controls.read(text);
    table().map(table -> table.text).orElse(paragraph).append(read);
  }

  private void startTable() {
    tableCount++;
    OpenPart part = new OpenPart("table " + tableCount, OptionalInt.empty(), new ArrayList<>());
    parts.add(part);
    tables.push(new OpenTable(part));
  }

  private void startParagraph() {
    level = OptionalInt.empty();
    Optional<OpenTable> table = table();
    if (table.isEmpty()) {
      paragraph.setLength(0);
    } else if (table.get().text.length() > 0) {
      table.get().text.append('\n');
    }
  }

  private void end(String element) {
    controls.end(element);
    fields.end(element).ifPresent(this::add);
    switch (element) {
      case "tbl" -> endTable();
      case "tc" -> table().ifPresent(OpenTable::endCell);
      case "tr" -> table().ifPresent(OpenTable::endRow);
      case "p" -> endParagraph();
      default -> {}
    }
  }

  private void endTable() {
    OpenPart part = tables.pop().part;
    boolean frame = part.rows().size() == 1 && part.rows().get(0).cells().size() == 1;
    if (frame && tables.isEmpty() && section.isPresent()) {
      section.get().rows().addAll(part.rows());
      parts.remove(part);
    }
  }

  private void endParagraph() {
    String text = paragraph.toString().strip();
    if (!tables.isEmpty() || text.isEmpty()) {
      return;
    }
    if (level.isPresent()) {
      headingCount++;
      OpenPart heading = new OpenPart("heading " + headingCount, level, new ArrayList<>());
      parts.add(heading);
      section = Optional.of(heading);
    }
    section.ifPresent(open -> open.rows().add(DocxRow.of(text)));
  }

  /** A table of Word has at most 63 columns. */
  private static int span(String written) {
    return written.matches("[1-9]|[1-5]\\d|6[0-3]") ? Integer.parseInt(written) : 1;
  }
}
