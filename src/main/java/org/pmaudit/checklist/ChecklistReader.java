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
  private final Kind kind;

  /** Whose checklist it is, which decides what it may define. */
  private enum Kind {
    SHIPPED,
    OWN,
    RESOLVED
  }

  private ChecklistReader(YamlFile file, Surroundings surroundings, Kind kind) {
    this.file = file;
    this.top = file.top();
    this.surroundings = surroundings;
    this.kind = kind;
  }

  /** A checklist of the library itself. Of use only if the file has no problems afterwards. */
  static Checklist shipped(YamlFile file, Surroundings surroundings) {
    return new ChecklistReader(file, surroundings, Kind.SHIPPED).read();
  }

  /** A user's checklist, which may use the library and must not redefine it. */
  static Checklist own(YamlFile file, Surroundings surroundings) {
    return new ChecklistReader(file, surroundings, Kind.OWN).read();
  }

  /** A checklist that was written with everything it needs in it. */
  static Checklist resolved(YamlFile file) {
    return new ChecklistReader(file, Surroundings.NONE, Kind.RESOLVED).read();
  }

  private Checklist read() {
    String id = id();
    String version = version(top.need("version"));
    Optional<String> namespace = namespace();
    String sector = sector();
    Optional<UnitKind> known = top.need("unit").word(UNITS);
    UnitKind unit = known.orElse(UnitKind.SITE);
    Catalogue catalogue = catalogue(namespace);
    String people = people(known, catalogue);
    List<String> context = context(catalogue);
    List<Criterion> criteria = criteria(namespace, catalogue);
    boolean resolved = kind == Kind.RESOLVED;
    Checklist checklist =
        new Checklist(
            id,
            version,
            namespace,
            sector,
            unit,
            people,
            context,
            TextsReader.read(top.need("title")).orElse(TextsReader.NONE),
            RatingReader.bands(top.take("bands"), Bands.DEFAULT),
            RatingReader.caps(top.take("caps"), Caps.DEFAULT),
            RatingReader.floor(top.take("floor"), Checklist.DEFAULT_FLOOR),
            resolved
                ? catalogue.indicators()
                : IndicatorsInUse.of(catalogue, unit, people, context, criteria),
            resolved ? catalogue.sources() : sourcesInUse(catalogue, criteria),
            criteria,
            resolved ? AdaptationJson.read(top) : Adaptation.NONE,
            resolved
                ? PortfolioReader.read(top.need("areas"))
                : AreaGuide.forReports(surroundings.areas()),
            resolved ? top.need("sha256").text().orElse("") : file.sha256());
    if (resolved) {
      top.take("contacts");
    }
    top.noOthers();
    return checklist;
  }

  private String id() {
    YamlValue value = top.need("id");
    String id = value.text(IdRegister.KEBAB, "use small letters, digits and `-`").orElse("");
    if (kind == Kind.OWN && surroundings.checklists().contains(id)) {
      value.problem(
          "checklist `%s` is taken and cannot be defined again".formatted(id),
          "give yours another id, or tailor the shipped one with --tailoring");
    }
    return id;
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
    if (kind == Kind.SHIPPED) {
      return Optional.empty();
    }
    YamlValue value = top.take("namespace");
    if (kind == Kind.RESOLVED) {
      return value.text();
    }
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
    if (kind == Kind.SHIPPED && !sector.isEmpty() && !surroundings.sectors().contains(sector)) {
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
    return switch (kind) {
      case SHIPPED -> surroundings.catalogue();
      case OWN -> DefinitionsReader.read(top, surroundings.catalogue(), namespace);
      case RESOLVED -> DefinitionsReader.read(top, Catalogue.EMPTY, Optional.empty());
    };
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
    Optional<String> prefix =
        kind == Kind.OWN
            ? namespace.map(word -> word.toUpperCase(Locale.ROOT) + "-")
            : Optional.empty();
    IdRegister ids = new IdRegister("criterion", IdRegister.CODE, this::isShipped, prefix);
    return new CriterionReader(catalogue, ids).read(list);
  }

  private boolean isShipped(String criterion) {
    return kind == Kind.OWN
        && surroundings.criterionPrefixes().stream().anyMatch(criterion::startsWith);
  }

  static Map<String, Source> sourcesInUse(Catalogue catalogue, List<Criterion> criteria) {
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
