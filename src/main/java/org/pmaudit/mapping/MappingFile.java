package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.checklist.YamlNode;
import org.pmaudit.checklist.YamlReader;
import org.pmaudit.checklist.YamlValue;
import org.pmaudit.problem.UnusableInputException;

/** Reads a mapping from YAML. */
public final class MappingFile {

  private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,4}d");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final YamlFile file;
  private final List<Checklist> checklists;
  private final KnownIndicators known;

  /** The indicators that have a column or a constant. */
  private final Set<String> fed = new HashSet<>();

  /** The indicators by the keys of their columns. */
  private final Map<String, String> users = new HashMap<>();

  private MappingFile(YamlFile file, List<Checklist> checklists) {
    this.file = file;
    this.checklists = checklists;
    this.known = new KnownIndicators(checklists);
  }

  /**
   * Reads a mapping.
   *
   * @param checklists of the run, whose indicators it may name
   * @throws UnusableInputException of kind DEFINITION, with everything wrong in the file
   */
  public static Mapping read(YamlFile file, List<Checklist> checklists)
      throws UnusableInputException {
    Mapping mapping = new MappingFile(file, checklists).mapping(file.top());
    file.throwIfAny();
    return mapping;
  }

  private Mapping mapping(YamlReader top) {
    Optional<YamlReader> unit = top.take("unit").mapping();
    Optional<ColumnRef> id = unit.map(keys -> keys.take("id")).flatMap(this::column);
    Optional<ColumnRef> name = unit.map(keys -> keys.take("name")).flatMap(this::column);
    unit.ifPresent(YamlReader::noOthers);
    Optional<GroupBy> groupBy = top.take("group_by").mapping().flatMap(this::groupBy);
    if (id.isPresent() && top.has("group_by")) {
      top.refuse(
          "group_by",
          "`group_by` stands instead of `unit.id`, and both are here",
          "keep `group_by` if rows are finer than a unit, else `unit.id`");
    }
    id.ifPresent(column -> feeds(UnitKind::idIndicator));
    name.ifPresent(column -> feeds(UnitKind::nameIndicator));
    Map<String, ColumnRule> columns = columns(top.take("columns"), top.has("group_by"));
    Mapping mapping =
        new Mapping(
            top.take("sheet").text(),
            id,
            name,
            top.take("date").mapping().flatMap(this::date),
            top.take("max_age")
                .text(DAYS, "give it in days, such as `365d`")
                .map(days -> Integer.parseInt(days.substring(0, days.length() - 1))),
            constants(top.take("constants")),
            columns,
            groupBy,
            header(top));
    top.noOthers();
    return mapping;
  }

  private static Optional<SeenHeader> header(YamlReader top) {
    Optional<String> digest =
        top.take("header_sha256").text(SHA256, "it is written by `pmaudit map`");
    List<String> names =
        top.take("header_columns").items().stream().flatMap(item -> item.text().stream()).toList();
    return digest.map(sha256 -> new SeenHeader(sha256, names));
  }

  private Optional<ColumnRef> column(YamlValue value) {
    Optional<YamlReader> keys = value.mapping();
    Optional<ColumnRef> column = keys.flatMap(ColumnRefReader::need);
    keys.ifPresent(YamlReader::noOthers);
    return column;
  }

  private Optional<Mapping.DateRule> date(YamlReader keys) {
    Optional<ColumnRef> column = ColumnRefReader.need(keys);
    Optional<DateFormat> format = ColumnRuleReader.format(keys.take("format"));
    keys.noOthers();
    return column.map(found -> new Mapping.DateRule(found, format));
  }

  private Optional<GroupBy> groupBy(YamlReader keys) {
    Optional<ColumnRef> unit = column(keys.need("unit"));
    Optional<ColumnRef> name = column(keys.take("name"));
    Optional<YamlReader> people = keys.take("people").mapping();
    keys.noOthers();
    unit.ifPresent(column -> feeds(UnitKind::idIndicator));
    name.ifPresent(column -> feeds(UnitKind::nameIndicator));
    Checklist first = checklists.get(0);
    Optional<ColumnRule> rule =
        people.map(p -> new ColumnRuleReader(first.indicator(first.people()), true).read(p));
    rule.ifPresent(found -> fed.add(first.people()));
    return unit.map(column -> new GroupBy(column, name, rule));
  }

  /** Remembers that an identity column of each kind of unit in the run has its column. */
  private void feeds(Function<UnitKind, String> identity) {
    checklists.forEach(checklist -> fed.add(identity.apply(checklist.unit())));
  }

  private Map<String, ColumnRule> columns(YamlValue value, boolean grouped) {
    Map<String, ColumnRule> columns = new LinkedHashMap<>();
    Optional<YamlReader> keys = value.mapping();
    if (keys.isPresent()) {
      for (YamlNode.Scalar key : keys.get().keys()) {
        Optional<YamlReader> rule = keys.get().take(key.text()).mapping();
        Optional<Indicator> indicator = known.named(key, file);
        if (rule.isPresent() && indicator.isPresent()) {
          ColumnRule read = new ColumnRuleReader(indicator.get(), grouped).read(rule.get());
          refuseSecond(key, indicator.get().id());
          refuseSameColumn(key, indicator.get().id(), read);
          columns.put(indicator.get().id(), read);
        }
      }
    }
    return columns;
  }

  /** An indicator has one column, or one constant. */
  private void refuseSecond(YamlNode.Scalar key, String indicator) {
    if (!fed.add(indicator)) {
      file.problem(
          key.mark(),
          "`%s` has two columns, or a column and a constant".formatted(indicator),
          "keep one of them");
    }
  }

  private void refuseSameColumn(YamlNode.Scalar key, String indicator, ColumnRule rule) {
    for (ColumnRef column : rule.columns()) {
      String other = users.putIfAbsent(column.key(), indicator);
      if (other != null) {
        file.problem(
            key.mark(),
            "the column with %s is read for `%s` already".formatted(column.shown(), other),
            "a column answers one question");
      }
    }
  }

  private Map<String, String> constants(YamlValue value) {
    Map<String, String> constants = new LinkedHashMap<>();
    Optional<YamlReader> keys = value.mapping();
    if (keys.isPresent()) {
      for (YamlNode.Scalar key : keys.get().keys()) {
        YamlValue answer = keys.get().take(key.text());
        Optional<Indicator> indicator = known.named(key, file);
        Optional<String> text = answer.text();
        if (indicator.isPresent() && text.isPresent()) {
          refuseSecond(key, indicator.get().id());
          refuseNoAnswer(answer, text.get(), indicator.get());
          constants.put(indicator.get().id(), text.get());
        }
      }
    }
    return constants;
  }

  private static void refuseNoAnswer(YamlValue value, String text, Indicator indicator) {
    Optional<Preset> answer = Preset.of(indicator, text);
    if (answer.isEmpty() || answer.get().state() == Answers.UNKNOWN) {
      ColumnRuleReader.refuse(value, text, indicator, false);
    }
  }
}
