package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;

/** Reads, from a resolved checklist, what a tailoring left out. */
final class SwitchedOffReader {

  private SwitchedOffReader() {}

  static List<SwitchedOff> read(YamlValue list) {
    List<SwitchedOff> switchedOff = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().ifPresent(reader -> switchedOff.add(one(reader)));
    }
    return switchedOff;
  }

  private static SwitchedOff one(YamlReader reader) {
    SwitchedOff one =
        new SwitchedOff(
            reader.need("criterion").text().orElse(""),
            TextsReader.read(reader.need("title")).orElse(TextsReader.NONE),
            reader.need("reason").text().orElse(""));
    reader.noOthers();
    return one;
  }
}
