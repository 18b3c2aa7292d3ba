package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a checklist: one of the library, or a user's own. */
final class ChecklistReader {

  static final Vocabulary<UnitKind> UNITS =
      Vocabulary.of("unit", UnitKind.values(), UnitKind::word);

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,2}");
  private static final Pattern SECTOR = Pattern.compile("[a-z][a-z0-9_-]*");

  private final YamlFile file;
  private final YamlReader top;
  private final Surroundings surroundings;
  private final boolean own;

  private ChecklistReader(YamlFile file, Surroundings surroundings, boolean own) {
    this.file = file;
    this.top = file.top();
    this.surroundings = surroundings;
    this.own = own;
  }

  /** A checklist of the library itself. Of use only if the file has no problems afterwards. */
  static Checklist shipped(YamlFile file, Surroundings surroundings) {
    return new ChecklistReader(file, surroundings, false).read();
  }

  /** A user's checklist, which may use the library and must not redefine it. */
  static Checklist own(YamlFile file, Surroundings surroundings) {
    return new ChecklistReader(file, surroundings, true).read();
  }

  private Checklist read() {
    YamlValue id = top.need("id");
    String name = id.text(IdRegister.KEBAB, "use small letters, digits and `-`").orElse("");
    if (own && surroundings.checklists().contains(name)) {
      id.problem(
          "checklist `%s` belongs to pmaudit and cannot be defined again".formatted(name),
          "give yours another id, or tailor the shipped one with --tailoring");
    }
    String version = version(top.need("version"));
    Optional<String> namespace = namespace();
    String sector = sector();
    Optional<UnitKind> unit = top.need("unit").word(UNITS);
    Catalogue catalogue = catalogue(namespace);
    String people = people(unit, catalogue);
    List<String> context = context(catalogue);
    List<Criterion> criteria = criteria(namespace, catalogue);
    Checklist checklist =
        new Checklist(
            name,
            version,
            namespace,
            sector,
            unit.orElse(UnitKind.SITE),
            people,
            context,
            TextsReader.read(top.need("title")).orElse(TextsReader.NONE),
            RatingReader.bands(top.take("bands"), Bands.DEFAULT),
            RatingReader.caps(top.take("caps"), Caps.DEFAULT),
            RatingReader.floor(top.take("floor"), Checklist.DEFAULT_FLOOR),
            IndicatorsInUse.of(catalogue, unit.orElse(UnitKind.SITE), people, context, criteria),
            sourcesInUse(catalogue, criteria),
            criteria,
            List.of(),
            AreaGuide.forReports(surroundings.areas()),
            file.sha256());
    top.noOthers();
    return checklist;
  }

  static String version(YamlValue value) {
    Optional<String> version = value.quoted();
    if (version.isPresent() && !VERSION.matcher(version.get()).matches()) {
      value.problem(
          "`version` cannot be `%s`".formatted(SourceText.words(version.get())),
          "write numbers with points between, such as `\"1.0.0\"`");
    }
    return version.orElse("");
  }

  private Optional<String> namespace() {
    if (!own) {
      return Optional.empty();
    }
    YamlValue value = top.take("namespace");
    Optional<String> namespace = NamespaceReader.read(value, surroundings);
    if (!value.isPresent()) {
      for (String key : List.of("indicators", "choice_lists", "sources")) {
        top.key(key)
            .ifPresent(
                found ->
                    file.problem(
                        found.mark(),
                        "`%s` of your own need a `namespace`".formatted(key),
                        "add `namespace: acme`, and let their ids begin with `acme_`"));
      }
    }
    return namespace;
  }

  private String sector() {
    YamlValue value = top.need("sector");
    String form = "use small letters, digits, `-` and `_`, such as `wash`";
    String sector = value.text(SECTOR, form).orElse("");
    if (!own && !sector.isEmpty() && !surroundings.sectors().contains(sector)) {
      value.problem(
          "unknown sector `%s`".formatted(sector),
          Vocabulary.hint(
              sector,
              surroundings.sectors(),
              "it can be " + Vocabulary.all(surroundings.sectors().stream().sorted().toList())));
    }
    return sector;
  }

  /** What the library has, and what the file adds to it. */
  private Catalogue catalogue(Optional<String> namespace) {
    return own
        ? DefinitionsReader.read(top, surroundings.catalogue(), namespace)
        : surroundings.catalogue();
  }

  private String people(Optional<UnitKind> unit, Catalogue catalogue) {
    YamlValue value = top.take("people");
    if (!value.isPresent()) {
      return unit.map(UnitKind::people).orElse("");
    }
    Optional<Indicator> indicator = catalogue.indicator(value);
    if (indicator.isPresent() && indicator.get().type() != IndicatorType.COUNT) {
      value.problem(
          "`%s` is %s, so it cannot count people"
              .formatted(indicator.get().id(), indicator.get().type().named()),
          "name an indicator of type `count`");
    }
    return indicator.map(Indicator::id).orElse("");
  }

  private List<String> context(Catalogue catalogue) {
    YamlValue list = top.take("context");
    list.texts();
    List<String> context = new ArrayList<>();
    list.items()
        .forEach(item -> catalogue.indicator(item).ifPresent(found -> context.add(found.id())));
    return context;
  }

  private List<Criterion> criteria(Optional<String> namespace, Catalogue catalogue) {
    YamlValue list = top.need("criteria");
    list.someItems();
    Optional<String> prefix = namespace.map(word -> word.toUpperCase(Locale.ROOT) + "-");
    IdRegister ids = new IdRegister("criterion", IdRegister.CODE, this::isShipped, prefix);
    return new CriterionReader(catalogue, ids).read(list);
  }

  private boolean isShipped(String criterion) {
    return own && surroundings.criterionPrefixes().stream().anyMatch(criterion::startsWith);
  }

  private static Map<String, Source> sourcesInUse(Catalogue catalogue, List<Criterion> criteria) {
    Map<String, Source> used = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      Source source = catalogue.sources().get(criterion.source().source());
      if (source != null) {
        used.putIfAbsent(source.id(), source);
      }
    }
    return used;
  }
}
