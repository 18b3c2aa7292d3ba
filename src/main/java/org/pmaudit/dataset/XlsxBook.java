package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** An .xlsx or .xlsm workbook. Its macros, links and formulas are left alone. */
final class XlsxBook {

  /** A sheet of cells. */
  record Sheet(String name, String path, boolean hidden) {}

  private final Source source;
  private final List<Sheet> sheets;
  private final boolean from1904;
  private final XlsxStyles styles;
  private final Optional<String> stringsPath;
  private SoftReference<SharedStrings> strings = new SoftReference<>(SharedStrings.NONE);

  private XlsxBook(
      Source source, Contents contents, XlsxStyles styles, Optional<String> stringsPath) {
    this.source = source;
    this.sheets = List.copyOf(contents.sheets);
    this.from1904 = contents.from1904;
    this.styles = styles;
    this.stringsPath = stringsPath;
  }

  static XlsxBook open(Source source) throws UnusableInputException {
    try (XlsxPackage parts = XlsxPackage.open(source)) {
      return read(source, parts);
    } catch (IOException | XMLStreamException failure) {
      throw XlsxFailure.of(source, new Place.InFile(source.name()), failure);
    }
  }

  Source source() {
    return source;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  boolean isFrom1904() {
    return from1904;
  }

  XlsxStyles styles() {
    return styles;
  }

  /** The shared texts, which are let go of when memory is short. */
  synchronized SharedStrings strings(XlsxPackage parts) throws IOException, XMLStreamException {
    if (stringsPath.isEmpty()) {
      return SharedStrings.NONE;
    }
    SharedStrings held = strings.get();
    if (held != null && held != SharedStrings.NONE) {
      return held;
    }
    Optional<InputStream> part = parts.part(stringsPath.get());
    if (part.isEmpty()) {
      return SharedStrings.NONE;
    }
    try (InputStream in = part.get()) {
      SharedStrings read = SharedStrings.read(in);
      strings = new SoftReference<>(read);
      return read;
    }
  }

  private static XlsxBook read(Source source, XlsxPackage parts)
      throws IOException, XMLStreamException, UnusableInputException {
    String path = XlsxParts.of(parts, "").first("officeDocument").orElse("xl/workbook.xml");
    if (path.endsWith(".bin")) {
      throw ReadFailure.of(
          source, "this is a binary workbook (.xlsb)", "save it as .xlsx and give that");
    }
    Optional<InputStream> workbook = parts.part(path);
    if (workbook.isEmpty()) {
      throw new IOException("no workbook part");
    }
    XlsxParts references = XlsxParts.of(parts, path);
    try (InputStream in = workbook.get()) {
      Contents contents = new Contents(references).read(SafeXml.reader(in));
      XlsxStyles styles = styles(parts, references.first("styles"));
      return new XlsxBook(source, contents, styles, references.first("sharedStrings"));
    }
  }

  /** Broken styles cost formats, not data. */
  private static XlsxStyles styles(XlsxPackage parts, Optional<String> path) throws IOException {
    Optional<InputStream> part = path.isEmpty() ? Optional.empty() : parts.part(path.get());
    if (part.isEmpty()) {
      return XlsxStyles.NONE;
    }
    try (InputStream in = part.get()) {
      return XlsxStyles.read(in);
    } catch (XMLStreamException broken) {
      return XlsxStyles.NONE;
    }
  }

  /** The list of sheets. */
  private static final class Contents {
    private final XlsxParts references;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    Contents(XlsxParts references) {
      this.references = references;
    }

    Contents read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "workbookPr" -> from1904 = SafeXml.isTrue(SafeXml.attribute(xml, "date1904"));
            case "sheet" -> add(xml);
            default -> {}
          }
        }
      }
      return this;
    }

    private void add(XMLStreamReader xml) {
      boolean hidden = SafeXml.attribute(xml, "state").toLowerCase(Locale.ROOT).endsWith("hidden");
      String name = SafeXml.attribute(xml, "name");
      references
          .withId(SafeXml.attribute(xml, "id"))
          .filter(part -> part.type().equals("worksheet"))
          .ifPresent(part -> sheets.add(new Sheet(name, part.path(), hidden)));
    }
  }
}
