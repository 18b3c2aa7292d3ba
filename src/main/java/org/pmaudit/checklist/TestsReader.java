package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an answer is held against, as far as it fits the indicator's type. */
final class TestsReader {

  private static final Pattern DAYS = Pattern.compile("(0|[1-9][0-9]{0,4})d");

  private static final Vocabulary<Extent> EXTENTS =
      Vocabulary.of("extent", Extent.values(), Extent::word);

  private static final List<String> WORDS =
      List.of("min", "max", "is", "in", "all", "any", "none", "max_age");

  private final YamlReader reader;
  private final Indicator indicator;

  private TestsReader(YamlReader reader, Indicator indicator) {
    this.reader = reader;
    this.indicator = indicator;
  }

  /** The tests of a mapping that holds nothing else. */
  static Optional<Tests> readAlone(YamlValue value, Indicator indicator) {
    Optional<YamlReader> reader =
        value.mapping("write what passes, such as `{min: 20}` or `{is: yes}`");
    Optional<Tests> tests = reader.flatMap(keys -> read(keys, indicator));
    reader.ifPresent(YamlReader::noOthers);
    return tests;
  }

  /** The tests among the keys of a mapping. */
  static Optional<Tests> read(YamlReader reader, Indicator indicator) {
    return new TestsReader(reader, indicator).read();
  }

  /** The words that fit a type. */
  static List<String> wordsOf(IndicatorType type) {
    return switch (type) {
      case YES_NO, CHOICE -> List.of("is", "in");
      case EXTENT, COUNT, NUMBER, PERCENT -> List.of("min", "max", "is", "in");
      case CHOICES -> List.of("all", "any", "none");
      case DATE -> List.of("min", "max", "max_age");
      case TEXT -> List.of();
    };
  }

  private Optional<Tests> read() {
    List<String> fitting = wordsOf(indicator.type());
    if (!refuseWhatDoesNotFit(fitting)) {
      return Optional.empty();
    }
    List<Test> tests = new ArrayList<>();
    for (String word : fitting) {
      YamlValue value = reader.take(word);
      if (value.isPresent()) {
        test(word, value).ifPresent(tests::add);
      }
    }
    if (reader.keys().stream().allMatch(key -> key.text().equals("indicator"))) {
      reader
          .file()
          .problem(
              reader.mark(),
              "nothing is asked of `%s` here".formatted(indicator.id()),
              "add " + Vocabulary.all(fitting));
    }
    return tests.isEmpty() ? Optional.empty() : possible(new Tests(tests));
  }

  private boolean refuseWhatDoesNotFit(List<String> fitting) {
    String type = "`%s`, %s".formatted(indicator.id(), indicator.type().named());
    boolean fits = !fitting.isEmpty();
    for (String word : WORDS) {
      if (reader.has(word) && !fitting.contains(word)) {
        fits = false;
        String hint =
            fitting.isEmpty()
                ? "a text cannot be judged; use an indicator of another type"
                : "it takes " + Vocabulary.all(fitting);
        reader.refuse(word, "`%s` does not fit %s".formatted(word, type), hint);
      }
    }
    return fits;
  }

  private Optional<Test> test(String word, YamlValue value) {
    return switch (word) {
      case "min" -> figure(value).map(Test.Min::new);
      case "max" -> figure(value).map(Test.Max::new);
      case "is" -> answer(value).map(Test.Is::new);
      case "in" -> answers(value).map(Test.In::new);
      case "all" -> answers(value).map(Test.All::new);
      case "any" -> answers(value).map(Test.Any::new);
      case "none" -> answers(value).map(Test.None::new);
      default -> days(value).map(Test.MaxAge::new);
    };
  }

  private Optional<Figure> figure(YamlValue value) {
    return switch (indicator.type()) {
      case DATE -> value.date().map(day -> figure(day.toEpochDay(), day.toString()));
      case EXTENT -> value.word(EXTENTS).map(extent -> figure(extent.ordinal(), extent.word()));
      default -> value.decimal().map(number -> new Figure(number, number.toPlainString()));
    };
  }

  private static Figure figure(long value, String written) {
    return new Figure(BigDecimal.valueOf(value), written);
  }

  private static Optional<Integer> days(YamlValue value) {
    return value
        .text(DAYS, "write a number of days, such as `90d`")
        .map(text -> Integer.valueOf(text.substring(0, text.length() - 1)));
  }

  private Optional<String> answer(YamlValue value) {
    if (indicator.type().isNumeric()) {
      return value.decimal().map(BigDecimal::toPlainString);
    }
    Optional<String> answer = value.text();
    List<String> choices = indicator.choices().stream().map(Choice::id).toList();
    if (answer.isPresent() && !choices.contains(answer.get()) && !choices.isEmpty()) {
      value.problem(
          "`%s` is no answer to `%s`".formatted(SourceText.words(answer.get()), indicator.id()),
          Vocabulary.hint(answer.get(), choices, "its answers are " + Vocabulary.all(choices)));
      return Optional.empty();
    }
    return answer;
  }

  private Optional<Set<String>> answers(YamlValue list) {
    Set<String> answers = new HashSet<>();
    for (YamlValue item : list.someItems()) {
      Optional<String> answer = answer(item);
      if (answer.isPresent() && !answers.add(answer.get())) {
        item.problem("`%s` stands twice in %s".formatted(answer.get(), list.label()));
      }
    }
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
  }

  private Optional<Tests> possible(Tests tests) {
    boolean choicesAreUnknown = indicator.type().isOneOfList() && indicator.choices().isEmpty();
    if (choicesAreUnknown || !Passing.of(tests, indicator).isEmpty()) {
      return Optional.of(tests);
    }
    YamlValue min = reader.take("min");
    YamlValue max = reader.take("max");
    if (min.isPresent() && max.isPresent()) {
      String words = "`min` %s is over `max` %s".formatted(written(min), written(max));
      min.problem(words, "`min` is the lowest figure that passes, `max` the highest");
    } else {
      reader.file().problem(reader.mark(), "no answer can pass all of this");
    }
    return Optional.empty();
  }

  private static String written(YamlValue value) {
    return value.text().map(SourceText::words).orElse("");
  }
}
