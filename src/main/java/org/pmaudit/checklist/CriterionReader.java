package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads criteria. */
final class CriterionReader {

  static final Vocabulary<Principle> PRINCIPLES =
      Vocabulary.of("principle", Principle.values(), Principle::word);
  static final Vocabulary<ProtectionArea> AREAS =
      Vocabulary.of("protection area", ProtectionArea.values(), ProtectionArea::word);
  static final Vocabulary<Response> RESPONSES =
      Vocabulary.of("response", Response.values(), Response::word);
  static final Vocabulary<Mode> MODES = Vocabulary.of("mode", Mode.values(), Mode::word);
  private static final Vocabulary<Boolean> FIGURES =
      Vocabulary.of(
          "figure", new Boolean[] {true, false}, ofSource -> ofSource ? "source" : "ours");

  private final Catalogue catalogue;
  private final IdRegister ids;
  private final MeasureReader measures;

  CriterionReader(Catalogue catalogue, IdRegister ids) {
    this.catalogue = catalogue;
    this.ids = ids;
    this.measures = new MeasureReader(catalogue);
  }

  List<Criterion> read(YamlValue list) {
    List<Criterion> criteria = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().ifPresent(reader -> criteria.add(criterion(reader)));
    }
    return criteria;
  }

  private Criterion criterion(YamlReader reader) {
    String id = ids.take(reader).orElse("");
    ids.takeDeprecated(reader.take("deprecated_ids"));
    Measure measure = measures.read(reader);
    Criterion criterion =
        new Criterion(
            id,
            TextsReader.read(reader.need("title")).orElse(TextsReader.NONE),
            TextsReader.read(reader.take("gap")),
            reader.need("principle").word(PRINCIPLES).orElse(Principle.SAFETY_DIGNITY),
            areas(reader.take("areas")),
            reader.take("response").word(RESPONSES),
            reader.take("mode").word(MODES).orElse(Mode.INTEGRATED),
            reader.need("weight").whole(1, 5).orElse(1),
            reader.take("critical").truth().orElse(false),
            new ConditionReader(catalogue).read(reader.take("applies")),
            measure,
            new CreditReader(catalogue).read(reader.take("credit"), measure),
            citation(reader.need("source")),
            TextsReader.read(reader.take("why")),
            TextsReader.read(reader.take("verification")),
            TextsReader.read(reader.take("action")),
            reader.take("deprecated_ids").texts());
    reader.noOthers();
    return criterion;
  }

  static List<ProtectionArea> areas(YamlValue list) {
    list.texts();
    List<ProtectionArea> areas = new ArrayList<>();
    list.items().forEach(item -> item.word(AREAS).ifPresent(areas::add));
    return areas;
  }

  Citation citation(YamlValue value) {
    Optional<Citation> citation = value.mapping("write `{id: …, at: …}`").map(this::citation);
    return citation.orElse(new Citation("", "", false, false));
  }

  private Citation citation(YamlReader reader) {
    Citation citation =
        new Citation(
            catalogue.source(reader.need("id")).map(Source::id).orElse(""),
            reader.take("at").text().orElse(""),
            reader.take("read").truth().orElse(false),
            reader.take("figure").word(FIGURES).orElse(false));
    reader.noOthers();
    return citation;
  }
}
