package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value to be read as one type or another. Each method is empty where there is no value, or where
 * it is of another type, which is then a problem of the file.
 *
 * @param label what it is called in messages, such as its key in backticks
 */
public record YamlValue(YamlFile file, String label, Optional<YamlNode> node) {

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  public boolean isPresent() {
    return node.isPresent();
  }

  /** Where it stands; the start of the file where there is no value. */
  public YamlNode.Mark mark() {
    return node.map(YamlNode::mark).orElse(new YamlNode.Mark(1, 1, 1));
  }

  public void problem(String what) {
    file.problem(mark(), what);
  }

  public void problem(String what, String hint) {
    file.problem(mark(), what, hint);
  }

  public boolean isScalar() {
    return node.filter(YamlNode.Scalar.class::isInstance).isPresent();
  }

  public boolean isList() {
    return node.filter(YamlNode.Sequence.class::isInstance).isPresent();
  }

  /** The value as it was written, if it is a single one that is not empty. */
  public Optional<String> text() {
    Optional<YamlNode.Scalar> scalar = scalar("a text");
    if (scalar.isPresent() && scalar.get().text().isBlank()) {
      problem(label + " is empty");
      return Optional.empty();
    }
    return scalar.map(YamlNode.Scalar::text);
  }

  /** A text that must be in quotes, because without them it reads as a number. */
  public Optional<String> quoted() {
    Optional<YamlNode.Scalar> scalar = scalar("a text");
    if (scalar.isPresent() && !scalar.get().quoted()) {
      String text = SourceText.words(scalar.get().text());
      problem(label + " must be in quotes", "write `\"%s\"`".formatted(text));
      return Optional.empty();
    }
    return text();
  }

  /** A text of a certain form. */
  public Optional<String> text(Pattern form, String hint) {
    Optional<String> text = text();
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      problem("%s cannot be `%s`".formatted(label, SourceText.words(text.get())), hint);
      return Optional.empty();
    }
    return text;
  }

  /** A whole number within bounds, written in digits. */
  public Optional<Integer> whole(int min, int max) {
    return plain(
        "a whole number from %s to %s".formatted(min, max),
        "",
        text ->
            Optional.of(text)
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(value -> min <= value && value <= max));
  }

  /** A number written in digits, with a point before decimals. */
  public Optional<BigDecimal> decimal() {
    return plain("a number", "write it in digits, such as 20 or 2.5", YamlValue::number);
  }

  /** A number within bounds. */
  public Optional<BigDecimal> decimal(int min, int max) {
    return plain(
        "a number from %s to %s".formatted(min, max),
        "",
        text ->
            number(text)
                .filter(value -> value.compareTo(BigDecimal.valueOf(min)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(max)) <= 0));
  }

  private static Optional<BigDecimal> number(String text) {
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> truth() {
    return plain(
        "`true` or `false`",
        "",
        text ->
            Optional.of(text)
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf));
  }

  /** A day, as {@code 2026-01-31}, in quotes or not. */
  public Optional<LocalDate> date() {
    String expected = "a date";
    return scalar(expected)
        .flatMap(
            scalar ->
                orMismatch(
                    day(scalar.text()),
                    scalar,
                    expected,
                    "write year, month and day, such as 2026-01-31"));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One of the words of a vocabulary. */
  public <E> Optional<E> word(Vocabulary<E> vocabulary) {
    Optional<String> word = text();
    Optional<E> meaning = word.flatMap(vocabulary::meaning);
    if (word.isPresent() && meaning.isEmpty()) {
      problem(
          "unknown %s `%s`".formatted(vocabulary.noun(), SourceText.words(word.get())),
          vocabulary.hint(word.get()));
    }
    return meaning;
  }

  /** The items of a list, none where there is no value. */
  public List<YamlValue> items() {
    if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(i -> new YamlValue(file, "an item of " + label, Optional.of(i)))
          .toList();
    }
    node.ifPresent(
        other ->
            problem(
                "%s must be a list, but is %s".formatted(label, describe(other)),
                "write `[…]`, or a line beginning with `- ` for each"));
    return List.of();
  }

  /** The items of a list that must not be empty. */
  public List<YamlValue> someItems() {
    List<YamlValue> items = items();
    if (items.isEmpty() && isList()) {
      problem(label + " is empty");
    }
    return items;
  }

  /** The texts of a list; one that stands twice is a problem. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlValue item : items()) {
      Optional<String> text = item.text();
      if (text.isPresent() && !seen.add(text.get())) {
        item.problem("`%s` stands twice in %s".formatted(SourceText.words(text.get()), label));
      }
      text.ifPresent(texts::add);
    }
    return texts;
  }

  /** A reader of the keys, if it is a mapping. */
  public Optional<YamlReader> mapping() {
    return mapping("");
  }

  /** The same, with a hint for whoever wrote something else. */
  Optional<YamlReader> mapping(String hint) {
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      return Optional.of(new YamlReader(file, mapping));
    }
    node.ifPresent(other -> mismatch(other, "a mapping of keys to values", hint));
    return Optional.empty();
  }

  private Optional<YamlNode.Scalar> scalar(String expected) {
    if (node.isPresent() && node.get() instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    node.ifPresent(other -> mismatch(other, expected, ""));
    return Optional.empty();
  }

  /** Reads a value that does not stand in quotes, for in quotes it would be a text. */
  private <T> Optional<T> plain(
      String expected, String hint, Function<String, Optional<T>> reading) {
    Optional<YamlNode.Scalar> scalar = scalar(expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    return scalar.get().quoted()
        ? orMismatch(Optional.empty(), scalar.get(), expected, "take the quotes away")
        : orMismatch(reading.apply(scalar.get().text()), scalar.get(), expected, hint);
  }

  private <T> Optional<T> orMismatch(
      Optional<T> read, YamlNode.Scalar scalar, String expected, String hint) {
    if (read.isEmpty()) {
      mismatch(scalar, expected, hint);
    }
    return read;
  }

  private void mismatch(YamlNode other, String expected, String hint) {
    String what = "%s must be %s, but is %s".formatted(label, expected, describe(other));
    if (hint.isEmpty()) {
      problem(what);
    } else {
      problem(what, hint);
    }
  }

  private static String describe(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
      String words = "`%s`".formatted(SourceText.words(scalar.text()));
      return scalar.quoted() ? "the text " + words : words;
    }
    return node.kind();
  }
}
