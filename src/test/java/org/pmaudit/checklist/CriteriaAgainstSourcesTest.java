package org.pmaudit.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Texts;

/** What the shipped criteria say, held against what they cite and what was noted from it. */
class CriteriaAgainstSourcesTest {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** So many words in a row are no chance. */
  private static final int IN_A_ROW = 8;

  private static final Path NOTES = Path.of("../shared/reference");

  private static ChecklistLibrary library;

  @BeforeAll
  static void readTheLibrary() throws Exception {
    library = ChecklistLibrary.shipped();
  }

  @Test
  void everyFigureOfASourceStandsInTheNameOfAnExample() throws Exception {
    Set<String> missed = new TreeSet<>();
    for (Checklist checklist : library.checklists()) {
      List<ChecklistTest> tests = library.tests(checklist.id(), checklist).orElseThrow().tests();
      for (Criterion criterion : checklist.criteria()) {
        Set<String> named = new HashSet<>();
        tests.stream()
            .filter(test -> test.expected().verdicts().containsKey(criterion.id()))
            .forEach(test -> named.addAll(numbers(test.name())));
        figures(criterion).stream()
            .filter(figure -> criterion.source().figureOfSource() && !named.contains(figure))
            .forEach(figure -> missed.add(criterion.id() + " " + figure));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void whatIsSaidOfAllOrNobodyIsHeldToIt() throws UnusableInputException {
    Pattern whole = Pattern.compile("^(All|Every|Everyone|Each|No|Nobody)\\b.*");
    Map<String, String> loose = new LinkedHashMap<>();
    for (Checklist checklist : library.checklists()) {
      for (Criterion criterion : checklist.criteria()) {
        String title = criterion.title().english();
        if (whole.matcher(title).matches() && criterion.measure() instanceof Measure.Single one) {
          Indicator indicator = checklist.indicators().get(one.indicator());
          if (indicator.type() == IndicatorType.PERCENT && !isWhole(one)) {
            loose.put(criterion.id(), title);
          }
        }
      }
    }
    assertThat(loose).isEmpty();
  }

  private static boolean isWhole(Measure.Single measure) {
    return measure.thresholds().stream()
        .flatMap(set -> set.met().tests().stream())
        .allMatch(test -> figure(test).filter(Set.of("0", "100")::contains).isPresent());
  }

  /** The notes are not part of the project; where they are absent there is nothing to compare. */
  @Test
  void noTextRepeatsTheNotesWordForWord() throws Exception {
    assumeTrue(Files.isDirectory(NOTES), "no notes to compare with");
    Set<List<String>> noted = new HashSet<>();
    try (Stream<Path> files = Files.list(NOTES)) {
      for (Path file : files.filter(f -> f.toString().contains("guidance")).toList()) {
        noted.addAll(rows(words(Files.readString(file))));
      }
    }
    noted.addAll(rows(words(Files.readString(NOTES.resolve("iom-protection-portfolio.txt")))));
    assertThat(
            texts()
                .map(Texts::english)
                .filter(text -> rows(words(text)).stream().anyMatch(noted::contains)))
        .isEmpty();
  }

  private static Stream<Texts> texts() throws UnusableInputException {
    List<Texts> all = new ArrayList<>();
    for (Checklist checklist : library.checklists()) {
      for (Criterion criterion : checklist.criteria()) {
        all.add(criterion.title());
        Stream.of(criterion.gap(), criterion.why(), criterion.verification(), criterion.action())
            .forEach(text -> text.ifPresent(all::add));
      }
    }
    for (Indicator indicator : library.indicators().values()) {
      all.add(indicator.label());
      indicator.question().ifPresent(all::add);
    }
    return all.stream();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static List<List<String>> rows(List<String> words) {
    List<List<String>> rows = new ArrayList<>();
    for (int from = 0; from + IN_A_ROW <= words.size(); from++) {
      rows.add(List.copyOf(words.subList(from, from + IN_A_ROW)));
    }
    return rows;
  }

  private static Set<String> numbers(String name) {
    Set<String> numbers = new HashSet<>();
    NUMBER.matcher(name.replace(",", "")).results().forEach(one -> numbers.add(one.group()));
    return numbers;
  }

  private static Set<String> figures(Criterion criterion) {
    Set<String> figures = new TreeSet<>();
    passing(criterion.measure()).forEach(test -> figure(test).ifPresent(figures::add));
    return figures;
  }

  private static Stream<org.pmaudit.checklist.Test> passing(Measure measure) {
    List<Tests> all = new ArrayList<>();
    if (measure instanceof Measure.Single one) {
      one.thresholds().forEach(set -> all.add(set.met()));
      one.thresholds().forEach(set -> set.partly().ifPresent(all::add));
    }
    for (Part part : measure.parts()) {
      all.add(part.met());
      part.partly().ifPresent(all::add);
    }
    return all.stream().flatMap(tests -> tests.tests().stream());
  }

  /** The figure of a bound, without its sign; none of an extent. */
  private static Optional<String> figure(org.pmaudit.checklist.Test test) {
    String written = "";
    if (test instanceof org.pmaudit.checklist.Test.Min min) {
      written = min.figure().written();
    } else if (test instanceof org.pmaudit.checklist.Test.Max max) {
      written = max.figure().written();
    } else if (test instanceof org.pmaudit.checklist.Test.MaxAge age) {
      written = Integer.toString(age.days());
    }
    return Optional.of(written.replace("-", "")).filter(text -> NUMBER.matcher(text).matches());
  }
}
