package org.pmaudit.mapping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.pmaudit.text.Folding;

/**
 * A condition on the cells of a column: {@code #adm1+code=SS01}, {@code ReviewState != rejected},
 * {@code population >= 50}, {@code gps is not empty}. Numbers are compared as numbers, all else as
 * text without regard to case and accents; {@code ~} is a regular expression found anywhere. With
 * an ISO date on the right, dates are compared as days, however they are written.
 *
 * @param column HXL patterns where it begins with {@code #} and no space, else a header
 */
public record Where(String column, Operator operator, String value) {

  private static final Pattern COMPARISON =
      Pattern.compile("(.+?)\\s*(!=|<=|>=|!~|=|<|>|~)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern TEST =
      Pattern.compile("(.+?)\\s+is\\s+(not\\s+)?(empty|number|date)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

  /** How a cell is held against a value. */
  public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    FOUND("~"),
    NOT_FOUND("!~"),
    IS("is"),
    IS_NOT("is not");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }
  }

  /** Reads a condition; empty if it is malformed. */
  public static Optional<Where> of(String text) {
    Matcher test = TEST.matcher(text.strip());
    if (test.matches()) {
      Operator operator = test.group(2) == null ? Operator.IS : Operator.IS_NOT;
      return Optional.of(
          new Where(test.group(1).strip(), operator, test.group(3).toLowerCase(Locale.ROOT)));
    }
    Matcher comparison = COMPARISON.matcher(text.strip());
    return comparison.matches()
        ? Optional.of(comparison)
            .map(found -> of(found.group(1).strip(), found.group(2), found.group(3).strip()))
            .filter(Where::isReadable)
        : Optional.empty();
  }

  private static Where of(String column, String sign, String value) {
    Operator operator =
        Arrays.stream(Operator.values())
            .filter(each -> each.sign.equals(sign))
            .findFirst()
            .orElseThrow();
    return new Where(column, operator, value);
  }

  /** The tags of the column, where it is named by them. */
  Optional<TagPatterns> tags() {
    return isTag() ? TagPatterns.of(column) : Optional.empty();
  }

  /** Not a header such as {@code # of taps}. */
  private boolean isTag() {
    return column.startsWith("#")
        && column.length() > 1
        && !Character.isSpaceChar(column.charAt(1));
  }

  private boolean isReadable() {
    boolean isSearch = operator == Operator.FOUND || operator == Operator.NOT_FOUND;
    return (!isTag() || tags().isPresent()) && (!isSearch || isPattern(value));
  }

  private static boolean isPattern(String text) {
    try {
      return Pattern.compile(text).pattern().equals(text);
    } catch (PatternSyntaxException malformed) {
      return false;
    }
  }

  /** Whether a cell meets it. */
  boolean holds(String cell) {
    return switch (operator) {
      case EQUAL -> equal(cell);
      case NOT_EQUAL -> !equal(cell);
      case LESS -> !cell.isEmpty() && compare(cell) < 0;
      case AT_MOST -> !cell.isEmpty() && compare(cell) <= 0;
      case MORE -> !cell.isEmpty() && compare(cell) > 0;
      case AT_LEAST -> !cell.isEmpty() && compare(cell) >= 0;
      case FOUND -> isFound(cell);
      case NOT_FOUND -> !isFound(cell);
      case IS -> is(cell);
      case IS_NOT -> !is(cell);
    };
  }

  private boolean equal(String cell) {
    return cell.equalsIgnoreCase(value) || (!cell.isEmpty() && compare(cell) == 0);
  }

  private int compare(String cell) {
    if (ISO_DATE.matcher(value).matches()) {
      OptionalLong day = day(cell);
      OptionalLong other = day(value);
      if (day.isPresent() && other.isPresent()) {
        return Long.compare(day.getAsLong(), other.getAsLong());
      }
    }
    if (isNumber(cell) && isNumber(value)) {
      return new BigDecimal(cell).compareTo(new BigDecimal(value));
    }
    return Folding.fold(cell).compareTo(Folding.fold(value));
  }

  private boolean is(String cell) {
    return switch (value) {
      case "number" -> isNumber(cell);
      case "date" -> !isNumber(cell) && new DateText().read(cell) != DateForm.NOT_A_DATE;
      default -> cell.isEmpty();
    };
  }

  private boolean isFound(String cell) {
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(value, anyCase).matcher(cell).find();
  }

  /** Days since 1970-01-01 of a date that can be read in one way only. */
  private static OptionalLong day(String text) {
    DateText date = new DateText();
    DateForm form = isNumber(text) ? DateForm.NOT_A_DATE : date.read(text);
    return form == DateForm.NOT_A_DATE || form == DateForm.UNDECIDED
        ? OptionalLong.empty()
        : OptionalLong.of(date.day());
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  @Override
  public String toString() {
    String spaced = operator == Operator.IS || operator == Operator.IS_NOT ? " " : "";
    return column + spaced + operator.sign + spaced + value;
  }
}
