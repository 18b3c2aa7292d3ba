package org.pmaudit.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the examples of a checklist. */
final class ChecklistTestReader {

  private static final Vocabulary<Verdict> VERDICTS =
      Vocabulary.of("verdict", Verdict.values(), Verdict::word);
  private static final Vocabulary<Rating> RATINGS =
      Vocabulary.of("rating", Rating.values(), Rating::word);

  private final YamlFile file;
  private final Checklist checklist;
  private final Catalogue catalogue;
  private final Map<String, String> criteria = new HashMap<>();

  ChecklistTestReader(YamlFile file, Checklist checklist, Catalogue library) {
    this.file = file;
    this.checklist = checklist;
    this.catalogue = library.withIndicators(checklist.indicators().values());
    for (Criterion criterion : checklist.criteria()) {
      criterion.deprecatedIds().forEach(old -> criteria.put(old, criterion.id()));
      criteria.put(criterion.id(), criterion.id());
    }
  }

  ChecklistTests read() {
    YamlReader top = file.top();
    YamlValue id = top.need("checklist");
    Optional<String> named = id.text();
    if (named.isPresent() && !named.get().equals(checklist.id())) {
      id.problem(
          "these examples are of `%s`, but the checklist beside them is `%s`"
              .formatted(SourceText.words(named.get()), checklist.id()));
    }
    LocalDate asOf = top.need("as_of").date().orElse(LocalDate.EPOCH);
    List<ChecklistTest> tests = new ArrayList<>();
    for (YamlValue item : top.need("tests").someItems()) {
      item.mapping().ifPresent(reader -> tests.add(test(reader)));
    }
    top.noOthers();
    return new ChecklistTests(file.name(), checklist.id(), asOf, tests);
  }

  private ChecklistTest test(YamlReader reader) {
    String name = reader.need("name").text().orElse("");
    Map<String, List<String>> given =
        reader.need("given").mapping().map(this::given).orElse(Map.of());
    ChecklistTest.Expected expected =
        reader.need("expect").mapping().map(this::expected).orElse(NOTHING);
    reader.noOthers();
    return new ChecklistTest(file.place(reader.mark()), name, given, expected);
  }

  private static final ChecklistTest.Expected NOTHING =
      new ChecklistTest.Expected(
          Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private Map<String, List<String>> given(YamlReader reader) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (YamlNode.Scalar key : reader.keys()) {
      YamlValue value = reader.take(key.text());
      Optional<Indicator> indicator =
          catalogue.indicator(new YamlValue(file, "`given`", Optional.of(key)));
      List<String> answers = value.isList() ? value.texts() : value.text().stream().toList();
      if (indicator.isPresent() && checklist.indicators().containsKey(indicator.get().id())) {
        given.put(indicator.get().id(), answers);
      }
    }
    return given;
  }

  private ChecklistTest.Expected expected(YamlReader reader) {
    YamlValue gaps = reader.take("critical_gaps");
    List<String> critical = new ArrayList<>();
    gaps.items().forEach(item -> criterion(item).ifPresent(critical::add));
    ChecklistTest.Expected expected =
        new ChecklistTest.Expected(
            reader.take("verdicts").mapping().map(this::verdicts).orElse(Map.of()),
            reader.take("score").text(),
            reader.take("coverage").text(),
            reader.take("rating").word(RATINGS),
            gaps.isPresent() ? Optional.of(critical) : Optional.empty());
    reader.noOthers();
    if (reader.keys().isEmpty()) {
      file.problem(reader.mark(), "nothing is expected here", "add `verdicts` or `score`");
    }
    return expected;
  }

  private Map<String, Verdict> verdicts(YamlReader reader) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (YamlNode.Scalar key : reader.keys()) {
      Optional<Verdict> verdict = reader.take(key.text()).word(VERDICTS);
      Optional<String> id = criterion(new YamlValue(file, "`verdicts`", Optional.of(key)));
      if (id.isPresent() && verdict.isPresent()) {
        verdicts.put(id.get(), verdict.get());
      }
    }
    return verdicts;
  }

  private Optional<String> criterion(YamlValue value) {
    Optional<String> id = value.text();
    Optional<String> known = id.map(criteria::get);
    if (id.isPresent() && known.isEmpty()) {
      value.problem(
          "unknown criterion `%s`".formatted(SourceText.words(id.get())),
          Vocabulary.hint(
              id.get(),
              criteria.keySet(),
              "`pmaudit show %s` shows all.".formatted(checklist.id())));
    }
    return known;
  }
}
