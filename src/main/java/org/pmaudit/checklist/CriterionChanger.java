package org.pmaudit.checklist;

import java.util.List;
import java.util.Optional;
import org.pmaudit.text.Texts;

/**
 * Changes a criterion by the keys that stand in a tailoring. Each replaces what was there, with two
 * consequences: measure, met, partly and thresholds go together, so that one of them replaces them
 * all, with the credit; and a new threshold without a new source is no longer a figure of the
 * source.
 */
final class CriterionChanger {

  private static final List<String> THRESHOLDS = List.of("measure", "met", "partly", "thresholds");

  private final Catalogue catalogue;
  private final MeasureReader measures;
  private final CriterionReader criteria;

  CriterionChanger(Catalogue catalogue, CriterionReader criteria) {
    this.catalogue = catalogue;
    this.measures = new MeasureReader(catalogue);
    this.criteria = criteria;
  }

  Criterion change(Criterion old, YamlReader reader) {
    boolean moved = THRESHOLDS.stream().anyMatch(reader::has);
    Measure measure = moved ? measure(old, reader) : old.measure();
    YamlValue credit = reader.take("credit");
    Criterion changed =
        new Criterion(
            old.id(),
            text(reader, "title").orElse(old.title()),
            text(reader, "gap").or(old::gap),
            reader.take("principle").word(CriterionReader.PRINCIPLES).orElse(old.principle()),
            reader.has("areas") ? CriterionReader.areas(reader.take("areas")) : old.areas(),
            reader.take("response").word(CriterionReader.RESPONSES).or(old::response),
            reader.take("mode").word(CriterionReader.MODES).orElse(old.mode()),
            reader.take("weight").whole(1, 5).orElse(old.weight()),
            reader.take("critical").truth().orElse(old.critical()),
            new ConditionReader(catalogue).read(reader.take("applies")).or(old::applies),
            measure,
            moved || credit.isPresent()
                ? new CreditReader(catalogue).read(credit, measure)
                : old.credit(),
            citation(old.source(), reader.take("source"), moved),
            text(reader, "why").or(old::why),
            text(reader, "verification").or(old::verification),
            text(reader, "action").or(old::action),
            old.deprecatedIds());
    THRESHOLDS.forEach(reader::take);
    reader.noOthers();
    return changed;
  }

  private static Optional<Texts> text(YamlReader reader, String key) {
    return TextsReader.read(reader.take(key));
  }

  private Measure measure(Criterion old, YamlReader reader) {
    if (reader.has("measure")) {
      return measures.read(reader);
    }
    if (old.measure() instanceof Measure.Single single) {
      return catalogue
          .indicator(single.indicator())
          .map(indicator -> measures.single(indicator, reader))
          .orElse(old.measure());
    }
    reader
        .file()
        .problem(
            reader.mark(),
            "`%s` has a measure of several parts, each with its own `met`".formatted(old.id()),
            "give the whole `measure` anew");
    return old.measure();
  }

  private Citation citation(Citation old, YamlValue source, boolean moved) {
    if (source.isPresent()) {
      return criteria.citation(source);
    }
    return moved ? new Citation(old.source(), old.at(), old.read(), false) : old;
  }
}
