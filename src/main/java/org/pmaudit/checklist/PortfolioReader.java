package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the guides of the protection areas. */
final class PortfolioReader {

  static final Pattern MAILBOX = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[A-Za-z]{2,}");

  private PortfolioReader() {}

  /** The guides of all areas; one that is missing or stands twice is a problem. */
  static Map<ProtectionArea, AreaGuide> read(YamlValue list) {
    Map<ProtectionArea, AreaGuide> guides = new EnumMap<>(ProtectionArea.class);
    for (YamlValue item : list.items()) {
      Optional<AreaGuide> guide = item.mapping().flatMap(PortfolioReader::guide);
      if (guide.isPresent() && guides.put(guide.get().area(), guide.get()) != null) {
        item.problem("area `%s` is described again".formatted(guide.get().area().word()));
      }
    }
    for (ProtectionArea area : ProtectionArea.values()) {
      if (!guides.containsKey(area) && list.isList()) {
        list.problem("area `%s` is missing".formatted(area.word()));
      }
    }
    return guides;
  }

  private static Optional<AreaGuide> guide(YamlReader reader) {
    Optional<ProtectionArea> area = reader.need("id").word(CriterionReader.AREAS);
    AreaGuide guide =
        new AreaGuide(
            area.orElse(ProtectionArea.PROTECTION),
            TextsReader.read(reader.need("title")).orElse(TextsReader.NONE),
            TextsReader.read(reader.need("about")).orElse(TextsReader.NONE),
            guidance(reader.take("guidance")),
            contacts(reader.take("contacts")));
    reader.noOthers();
    return area.map(known -> guide);
  }

  private static List<AreaGuide.Guidance> guidance(YamlValue list) {
    List<AreaGuide.Guidance> guidance = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().ifPresent(reader -> guidance.add(document(reader)));
    }
    return guidance;
  }

  private static AreaGuide.Guidance document(YamlReader reader) {
    AreaGuide.Guidance document =
        new AreaGuide.Guidance(
            reader.need("title").text().orElse(""),
            reader.take("publisher").text(),
            reader.take("year").whole(1800, 2200).map(OptionalInt::of).orElse(OptionalInt.empty()),
            reader.take("in_progress").truth().orElse(false));
    reader.noOthers();
    return document;
  }

  private static List<AreaGuide.Contact> contacts(YamlValue list) {
    List<AreaGuide.Contact> contacts = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().flatMap(PortfolioReader::contact).ifPresent(contacts::add);
    }
    return contacts;
  }

  private static Optional<AreaGuide.Contact> contact(YamlReader reader) {
    Optional<String> email = mailbox(reader.need("email"));
    boolean personal = reader.take("personal").truth().orElse(false);
    reader.noOthers();
    return email.map(address -> new AreaGuide.Contact(address, personal));
  }

  static Optional<String> mailbox(YamlValue value) {
    return value.text(MAILBOX, "write an address such as `protection@example.org`");
  }
}
