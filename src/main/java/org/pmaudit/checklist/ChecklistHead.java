package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.text.Texts;

/**
 * What a list of checklists says of one.
 *
 * @param criteria how many it has
 */
public record ChecklistHead(
    String id, String version, String sector, UnitKind unit, Texts title, int criteria) {

  private static final int MOST_CRITERIA = 100_000;

  static ChecklistHead of(Checklist checklist) {
    return new ChecklistHead(
        checklist.id(),
        checklist.version(),
        checklist.sector(),
        checklist.unit(),
        checklist.title(),
        checklist.criteria().size());
  }

  /** Reads what {@code list --json} prints. */
  static List<ChecklistHead> read(YamlValue list) {
    List<ChecklistHead> heads = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().ifPresent(reader -> heads.add(read(reader)));
    }
    return heads;
  }

  private static ChecklistHead read(YamlReader reader) {
    return new ChecklistHead(
        reader.need("id").text().orElse(""),
        reader.need("version").text().orElse(""),
        reader.need("sector").text().orElse(""),
        reader.need("unit").word(ChecklistReader.UNITS).orElse(UnitKind.SITE),
        TextsReader.read(reader.need("title")).orElse(TextsReader.NONE),
        reader.need("criteria").whole(0, MOST_CRITERIA).orElse(0));
  }
}
