package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads indicators, and checks that their derivations lead somewhere. */
final class IndicatorReader {

  private static final Pattern HXL =
      Pattern.compile(
          "#([a-z][a-z0-9_]*|\\*)(( *[+-][a-z][a-z0-9_]*)*|( *\\+[a-z][a-z0-9_]*)* *!)");

  private static final Vocabulary<IndicatorType> TYPES =
      Vocabulary.of("type", IndicatorType.values(), IndicatorType::word);

  private final Catalogue catalogue;
  private final IdRegister ids;
  private final Map<String, YamlValue> derivations = new LinkedHashMap<>();

  private IndicatorReader(Catalogue catalogue, IdRegister ids) {
    this.catalogue = catalogue;
    this.ids = ids;
  }

  /** The catalogue with the indicators of a list added. */
  static Catalogue read(YamlValue list, Catalogue catalogue, IdRegister ids) {
    return new IndicatorReader(catalogue, ids).read(list);
  }

  private Catalogue read(YamlValue list) {
    List<Indicator> own = new ArrayList<>();
    for (YamlValue item : list.items()) {
      item.mapping().ifPresent(reader -> own.add(indicator(reader)));
    }
    Catalogue all = catalogue.withIndicators(own);
    return all.withIndicators(DerivationReader.read(derivations, all));
  }

  private Indicator indicator(YamlReader reader) {
    String id = ids.take(reader).orElse("");
    Optional<IndicatorType> known = reader.need("type").word(TYPES);
    IndicatorType type = known.orElse(IndicatorType.TEXT);
    reader.take("choices");
    if (known.isPresent()) {
      refuseWhatDoesNotFit(reader, type);
    }
    List<Choice> choices = choices(reader, type);
    YamlValue derivation = reader.take("derive");
    if (derivation.isPresent() && type.isNumeric()) {
      derivations.put(id, derivation);
    }
    ids.takeDeprecated(reader.take("deprecated_ids"));
    Indicator indicator =
        new Indicator(
            id,
            type,
            reader.take("unit").text(),
            TextsReader.read(reader.need("label")).orElse(TextsReader.NONE),
            TextsReader.read(reader.take("question")),
            reader.take("hxl").text(HXL, "write a tag such as `#affected+f`"),
            reader.take("synonyms").texts(),
            choices,
            notApplicable(reader.take("not_applicable"), choices),
            Optional.empty(),
            reader.take("deprecated_ids").texts());
    reader.noOthers();
    return indicator;
  }

  private static void refuseWhatDoesNotFit(YamlReader reader, IndicatorType type) {
    boolean hasChoices = type == IndicatorType.CHOICE || type == IndicatorType.CHOICES;
    if (type != IndicatorType.NUMBER) {
      reader.refuse("unit", "`unit` belongs to `number` alone", "leave it out");
    }
    if (!type.isNumeric()) {
      reader.refuse(
          "derive",
          "only a `count`, `number` or `percent` can be derived",
          "change the type or leave `derive` out");
    }
    if (!hasChoices) {
      String hint = "leave it out, or make the type `choice` or `choices`";
      String why = type.named() + " has no choices of its own";
      reader.refuse("choices", why, hint);
      reader.refuse("not_applicable", why, hint);
    }
  }

  private List<Choice> choices(YamlReader reader, IndicatorType type) {
    return type == IndicatorType.CHOICE || type == IndicatorType.CHOICES
        ? ChoicesReader.of(reader.need("choices"), catalogue.choiceLists())
        : StandardChoices.of(type);
  }

  private static Set<String> notApplicable(YamlValue list, List<Choice> choices) {
    Set<String> ids = new HashSet<>(list.texts());
    List<String> known = choices.stream().map(Choice::id).toList();
    for (YamlValue item : list.items()) {
      Optional<String> id = item.text().filter(text -> !known.contains(text));
      if (id.isPresent() && !known.isEmpty()) {
        item.problem(
            "`%s` is not among the choices".formatted(SourceText.words(id.get())),
            Vocabulary.hint(id.get(), known, "they are " + Vocabulary.all(known)));
      }
    }
    return ids;
  }
}
