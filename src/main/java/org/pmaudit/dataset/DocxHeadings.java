package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of a Word document that make a paragraph a heading, and of which level: those with an
 * outline level, those that Word calls {@code heading 1} to {@code heading 9} or {@code title} in
 * every language, and those based on one of these.
 */
final class DocxHeadings {

  static final DocxHeadings NONE = new DocxHeadings();

  private static final Pattern BY_NAME = Pattern.compile("heading ?([1-9])|(?:sub)?title");

  /** Styles are based on others, but not on so many. */
  private static final int DEEPEST = 20;

  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  private DocxHeadings() {}

  static DocxHeadings read(InputStream in) throws IOException, XMLStreamException {
    DocxHeadings headings = new DocxHeadings();
    String id = "";
    try (in) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          id = xml.getLocalName().equals("style") ? SafeXml.attribute(xml, "styleId") : id;
          headings.take(id, xml.getLocalName(), SafeXml.attribute(xml, "val"));
        }
      }
    }
    return headings;
  }

  private void take(String id, String element, String value) {
    switch (element) {
      case "outlineLvl" -> outline(value).ifPresent(level -> levels.put(id, level));
      case "name" -> named(value).ifPresent(level -> levels.putIfAbsent(id, level));
      case "basedOn" -> bases.put(id, value);
      default -> {}
    }
  }

  private static OptionalInt named(String name) {
    Matcher matcher = BY_NAME.matcher(name.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1)));
  }

  /** From 1, as headings count; Word's own outline levels count from 0, and 9 is body text. */
  static OptionalInt outline(String value) {
    return value.matches("[0-8]")
        ? OptionalInt.of(Integer.parseInt(value) + 1)
        : OptionalInt.empty();
  }

  /** The level of headings in a style, 0 for a title. */
  OptionalInt level(String style) {
    String id = style;
    for (int i = 0; i < DEEPEST && !id.isEmpty(); i++) {
      if (levels.containsKey(id)) {
        return OptionalInt.of(levels.get(id));
      }
      id = bases.getOrDefault(id, "");
    }
    return named(style);
  }
}
