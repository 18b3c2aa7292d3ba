package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which parts a part of a workbook refers to. */
record XlsxParts(List<Reference> references) {

  /**
   * A reference to another part.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param path of the part in the package
   */
  record Reference(String id, String type, String path) {}

  /** What the part with a path refers to; the package itself has the empty path. */
  static XlsxParts of(XlsxPackage parts, String path) throws IOException, XMLStreamException {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash + 1);
    String relations = folder + "_rels/" + path.substring(slash + 1) + ".rels";
    Optional<InputStream> part = parts.part(relations);
    if (part.isEmpty()) {
      return new XlsxParts(List.of());
    }
    try (InputStream in = part.get()) {
      return read(in, folder);
    }
  }

  /** The path of the first part of a type. */
  Optional<String> first(String type) {
    return references.stream()
        .filter(each -> each.type().equals(type))
        .map(Reference::path)
        .findFirst();
  }

  Optional<Reference> withId(String id) {
    return references.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static XlsxParts read(InputStream in, String folder) throws XMLStreamException {
    List<Reference> references = new ArrayList<>();
    XMLStreamReader xml = SafeXml.reader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")
          && !SafeXml.attribute(xml, "TargetMode").equals("External")) {
        String type = SafeXml.attribute(xml, "Type");
        references.add(
            new Reference(
                SafeXml.attribute(xml, "Id"),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, SafeXml.attribute(xml, "Target"))));
      }
    }
    return new XlsxParts(List.copyOf(references));
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
