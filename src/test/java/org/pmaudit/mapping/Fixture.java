package org.pmaudit.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Adaptation;
import org.pmaudit.checklist.AreaGuide;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Caps;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Extent;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Texts;

/** A checklist of a site for tests, its indicators added one by one, and what is read for it. */
final class Fixture {

  static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
  static final RowOptions OPTIONS = RowOptions.asOf(AS_OF);

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  Fixture() {
    add("site_id", IndicatorType.TEXT);
    add("site_name", IndicatorType.TEXT);
    add("population", IndicatorType.COUNT);
  }

  /** A unit as it was handed out: its answers as text by indicator, unknown ones left out. */
  record Unit(String id, Map<String, String> answers, boolean countsPeople) {
    String answer(String indicator) {
      return answers.getOrDefault(indicator, "unknown");
    }
  }

  /** What was read: the units in order, the books of all rows, and every note. */
  record Read(List<Unit> units, UnitBooks books, List<Note> notes) {
    List<String> ids() {
      return units.stream().map(Unit::id).toList();
    }

    List<String> codes() {
      return notes.stream().map(Note::code).toList();
    }

    List<String> messages() {
      return notes.stream().map(note -> note.place() + ": " + note.message()).toList();
    }

    List<String> answers(String indicator) {
      return units.stream().map(unit -> unit.answer(indicator)).toList();
    }
  }

  Fixture add(String id, IndicatorType type) {
    return add(indicator(id, type, List.of()));
  }

  Fixture add(Indicator indicator) {
    indicators.put(indicator.id(), indicator);
    return this;
  }

  Fixture choices(String id, IndicatorType type, String... choices) {
    List<Choice> list = new ArrayList<>();
    for (String choice : choices) {
      list.add(new Choice(choice, Texts.english(words(choice)), List.of()));
    }
    return add(indicator(id, type, list));
  }

  /** An indicator whose label is its id in words. */
  static Indicator indicator(String id, IndicatorType type, List<Choice> choices) {
    return new Indicator(
        id,
        type,
        Optional.empty(),
        Texts.english(words(id)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        choices.isEmpty() ? standard(type) : choices,
        Set.of(),
        Optional.empty(),
        List.of());
  }

  static Indicator withUnit(String id, String unit) {
    Indicator plain = indicator(id, IndicatorType.NUMBER, List.of());
    return new Indicator(
        id,
        IndicatorType.NUMBER,
        Optional.of(unit),
        plain.label(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        List.of());
  }

  static Indicator derived(String id, Derivation derivation) {
    Indicator plain = indicator(id, IndicatorType.NUMBER, List.of());
    return new Indicator(
        id,
        IndicatorType.NUMBER,
        Optional.of("households/tap"),
        plain.label(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.of(derivation),
        List.of());
  }

  static Indicator choosing(
      String id, IndicatorType type, List<Choice> choices, Set<String> notApplicable) {
    Indicator plain = indicator(id, type, choices);
    return new Indicator(
        id,
        type,
        Optional.empty(),
        plain.label(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        choices,
        notApplicable,
        Optional.empty(),
        List.of());
  }

  /** An indicator with everything that can bind a column. */
  static Indicator named(
      String id,
      IndicatorType type,
      Texts label,
      Optional<Texts> question,
      String hxl,
      List<String> synonyms,
      List<String> deprecatedIds) {
    return new Indicator(
        id,
        type,
        Optional.empty(),
        label,
        question,
        hxl.isEmpty() ? Optional.empty() : Optional.of(hxl),
        synonyms,
        standard(type),
        Set.of(),
        Optional.empty(),
        deprecatedIds);
  }

  static Choice choice(String id, String en, String fr, String es, String ar) {
    return new Choice(id, new Texts(Map.of("en", en, "fr", fr, "es", es, "ar", ar)), List.of());
  }

  private static List<Choice> standard(IndicatorType type) {
    if (type == IndicatorType.YES_NO) {
      return List.of(
          choice("yes", "Yes", "Oui", "Sí", "نعم"), choice("no", "No", "Non", "No", "لا"));
    }
    if (type != IndicatorType.EXTENT) {
      return List.of();
    }
    List<Choice> extents = new ArrayList<>();
    for (Extent extent : Extent.values()) {
      extents.add(new Choice(extent.word(), Texts.english(extent.word()), List.of()));
    }
    return extents;
  }

  private static String words(String id) {
    String spaced = id.replace('_', ' ');
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }

  Checklist checklist() {
    Map<ProtectionArea, AreaGuide> areas = new EnumMap<>(ProtectionArea.class);
    return new Checklist(
        "acme-site",
        "1.0.0",
        Optional.of("acme"),
        "wash",
        UnitKind.SITE,
        "population",
        List.of(),
        Texts.english("Sites of Acme"),
        Bands.DEFAULT,
        Caps.DEFAULT,
        Checklist.DEFAULT_FLOOR,
        indicators,
        Map.of(),
        List.of(),
        Adaptation.NONE,
        areas,
        "");
  }

  Read read(Table... tables) throws UnusableInputException {
    return read(Mapping.NONE, OPTIONS, tables);
  }

  Read read(Mapping mapping, RowOptions options, Table... tables) throws UnusableInputException {
    return read(mapping, options, 1, tables);
  }

  Read read(Mapping mapping, RowOptions options, int jobs, Table... tables)
      throws UnusableInputException {
    Units units = units(mapping, options, tables);
    Notes notes = new Notes();
    units.notes().forEach(notes::add);
    List<Unit> found = new ArrayList<>();
    UnitBooks books = UnitBooks.NONE;
    for (UnitSlice slice : units.slices(jobs)) {
      Notes ofSlice = new Notes();
      books =
          books.plus(
              slice.read((id, a, counts) -> found.add(new Unit(id, texts(a), counts)), ofSlice));
      notes.append(ofSlice);
    }
    return new Read(found, books, notes.all());
  }

  Units units(Mapping mapping, RowOptions options, Table... tables) throws UnusableInputException {
    return Units.of(List.of(tables), checklist(), mapping, options);
  }

  private Map<String, String> texts(Answers answers) {
    Map<String, String> texts = new LinkedHashMap<>();
    int slot = 0;
    for (Indicator indicator : indicators.values()) {
      if (answers.state(slot) != Answers.UNKNOWN) {
        texts.put(indicator.id(), text(indicator, answers, slot));
      }
      slot++;
    }
    return texts;
  }

  private static String text(Indicator indicator, Answers answers, int slot) {
    if (answers.state(slot) == Answers.NOT_APPLICABLE) {
      return "not_applicable";
    }
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE -> indicator.choices().get((int) answers.numerator(slot)).id();
      case CHOICES -> choices(indicator, answers.numerator(slot));
      case COUNT, NUMBER, PERCENT -> answers.amount(slot).toString();
      case DATE -> LocalDate.ofEpochDay(answers.numerator(slot)).toString();
      case TEXT -> answers.text(slot);
    };
  }

  private static String choices(Indicator indicator, long bits) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < indicator.choices().size(); i++) {
      if ((bits >> i & 1) == 1) {
        ids.add(indicator.choices().get(i).id());
      }
    }
    return String.join(" ", ids);
  }
}
