package org.pmaudit.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Vocabulary;
import org.pmaudit.checklist.YamlNode;
import org.pmaudit.checklist.YamlReader;
import org.pmaudit.checklist.YamlValue;

/** Reads what a mapping says about the column of one indicator. */
final class ColumnRuleReader {

  private static final Vocabulary<ColumnRule.ReadAs> READ_AS =
      Vocabulary.of(
          "way to read percentages",
          ColumnRule.ReadAs.values(),
          way -> way.name().toLowerCase(Locale.ROOT));

  private final Indicator indicator;
  private final boolean grouped;

  /**
   * @param grouped whether rows are finer than units
   */
  ColumnRuleReader(Indicator indicator, boolean grouped) {
    this.indicator = indicator;
    this.grouped = grouped;
  }

  ColumnRule read(YamlReader keys) {
    Map<String, ColumnRef> options = options(keys);
    Optional<Aggregate> aggregate = aggregate(keys);
    boolean rowsAlone = aggregate.filter(Aggregate::isOfRows).isPresent();
    Optional<ColumnRef> column =
        options.isEmpty() && !keys.has("options") && !rowsAlone
            ? ColumnRefReader.need(keys)
            : ColumnRefReader.take(keys);
    ColumnRule rule =
        new ColumnRule(
            column,
            only(keys, "read_as", IndicatorType.PERCENT).word(READ_AS),
            values(keys, aggregate),
            format(keys),
            options,
            aggregate);
    keys.noOthers();
    return rule;
  }

  /** The value of a key that only indicators of one type take. */
  private YamlValue only(YamlReader keys, String key, IndicatorType type) {
    if (indicator.type() != type && keys.has(key)) {
      keys.refuse(
          key,
          "`%s` is for indicators of type %s, and `%s` is of type %s"
              .formatted(key, type.word(), indicator.id(), indicator.type().word()),
          "take it away");
      return new YamlValue(keys.file(), key, Optional.empty());
    }
    return keys.take(key);
  }

  private Optional<DateFormat> format(YamlReader keys) {
    return format(only(keys, "format", IndicatorType.DATE));
  }

  /** A format of dates. */
  static Optional<DateFormat> format(YamlValue value) {
    Optional<String> pattern = value.text();
    Optional<DateFormat> format = pattern.flatMap(DateFormat::of);
    if (pattern.isPresent() && format.isEmpty()) {
      value.problem(
          "`%s` is no format of a date".formatted(pattern.get()),
          "write day, month and year as in `dd/MM/yyyy`, `d MMM yyyy` or `yyyy-MM-dd`");
    }
    return format;
  }

  private Map<String, ColumnRef> options(YamlReader keys) {
    Map<String, ColumnRef> options = new LinkedHashMap<>();
    Optional<YamlReader> given = only(keys, "options", IndicatorType.CHOICES).mapping();
    if (given.isPresent()) {
      for (YamlNode.Scalar choice : given.get().keys()) {
        YamlValue value = given.get().take(choice.text());
        if (indicator.choiceIndex(choice.text()) < 0) {
          given
              .get()
              .file()
              .problem(
                  choice.mark(),
                  notAnAnswer(choice.text(), indicator),
                  hint(choice.text(), indicator, false));
        }
        value
            .mapping()
            .flatMap(ColumnRuleReader::column)
            .ifPresent(column -> options.put(choice.text(), column));
      }
    }
    return options;
  }

  private static Optional<ColumnRef> column(YamlReader keys) {
    Optional<ColumnRef> column = ColumnRefReader.need(keys);
    keys.noOthers();
    return column;
  }

  private Optional<Aggregate> aggregate(YamlReader keys) {
    boolean needed = grouped && indicator.type() != IndicatorType.TEXT;
    YamlValue as = needed ? keys.need("as") : keys.take("as");
    return as.isPresent() ? AggregateReader.read(as, indicator) : Optional.empty();
  }

  private Map<String, String> values(YamlReader keys, Optional<Aggregate> aggregate) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<YamlReader> given = keys.take("values").mapping();
    if (given.isPresent()) {
      for (YamlNode.Scalar text : given.get().keys()) {
        YamlValue answer = given.get().take(text.text());
        answer
            .text()
            .filter(word -> isAnswer(word, answer, aggregate))
            .ifPresent(word -> values.put(text.text(), word));
      }
    }
    return values;
  }

  /** Whether rows can have this answer; if they cannot, that is a problem. */
  private boolean isAnswer(String word, YamlValue answer, Optional<Aggregate> aggregate) {
    boolean anyWord = aggregate.filter(as -> as.kind().isOfAnswers()).isPresent();
    if (anyWord || Preset.of(indicator, word).isPresent()) {
      return true;
    }
    refuse(answer, word, indicator, true);
    return false;
  }

  /** Reports a word that is no answer to an indicator. */
  static void refuse(YamlValue value, String word, Indicator indicator, boolean orUnknown) {
    value.problem(notAnAnswer(word, indicator), hint(word, indicator, orUnknown));
  }

  private static String notAnAnswer(String word, Indicator indicator) {
    return "`%s` is no answer to `%s`".formatted(word, indicator.id());
  }

  private static String hint(String word, Indicator indicator, boolean orUnknown) {
    List<String> ids = indicator.choices().stream().map(Choice::id).toList();
    String unknown = orUnknown ? ", or `unknown`" : "";
    return ids.isEmpty()
        ? "it takes a %s%s".formatted(indicator.type().word(), unknown)
        : Vocabulary.hint(word, ids, "it takes " + Vocabulary.all(ids) + unknown);
  }
}
