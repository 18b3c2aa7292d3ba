package org.pmaudit.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pmaudit.checklist.YamlReader;
import org.pmaudit.checklist.YamlValue;
import org.pmaudit.problem.Place;

/** Reads how a mapping names a column: by {@code header}, {@code hxl} or {@code column}. */
final class ColumnRefReader {

  private static final List<String> KEYS = List.of("header", "hxl", "column");
  private static final Pattern POSITION = Pattern.compile("[A-Za-z]{1,3}|[1-9][0-9]{0,4}");

  private ColumnRefReader() {}

  /** The one column that must be named. */
  static Optional<ColumnRef> need(YamlReader keys) {
    Optional<ColumnRef> ref = take(keys);
    if (ref.isEmpty() && KEYS.stream().noneMatch(keys::has)) {
      keys.file().problem(keys.mark(), "no column is named", hint());
    }
    return ref;
  }

  /** The column, where one is named; two are a problem. */
  static Optional<ColumnRef> take(YamlReader keys) {
    List<String> given = KEYS.stream().filter(keys::has).toList();
    if (given.size() > 1) {
      keys.refuse(
          given.get(1),
          "a column is named twice, by `%s` and by `%s`".formatted(given.get(0), given.get(1)),
          "an indicator is read from one column: keep one of them");
    }
    Optional<ColumnRef> header = keys.take("header").text().map(ColumnRef.Header::new);
    Optional<ColumnRef> tag = tag(keys.take("hxl"));
    Optional<ColumnRef> position = position(keys.take("column"));
    return header.or(() -> tag).or(() -> position);
  }

  private static Optional<ColumnRef> tag(YamlValue value) {
    Optional<String> text = value.text();
    Optional<ColumnRef> tag = text.flatMap(ColumnRefReader::tag);
    if (text.isPresent() && tag.isEmpty()) {
      value.problem(
          "`%s` is no pattern of HXL tags".formatted(text.get()),
          "write it as `\"#affected+f-children\"`");
    }
    return tag;
  }

  private static Optional<ColumnRef> tag(String text) {
    return TagPatterns.of(text).map(patterns -> new ColumnRef.Tag(text, patterns));
  }

  private static Optional<ColumnRef> position(YamlValue value) {
    return value
        .text(POSITION, "give its letters as a spreadsheet shows them, or its number from 1")
        .map(ColumnRefReader::index)
        .map(ColumnRef.Position::new);
  }

  private static int index(String position) {
    return Character.isDigit(position.charAt(0))
        ? Integer.parseInt(position) - 1
        : Place.InSheet.number(position.toUpperCase(Locale.ROOT)) - 1;
  }

  private static String hint() {
    return "name it with `header`, `hxl` or `column`";
  }
}
