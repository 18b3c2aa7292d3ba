package org.pmaudit.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * The format of the dates of a column, as a mapping gives it: {@code dd/MM/yyyy}, in the letters of
 * Java's {@link DateTimeFormatter}. Names of months are English. A day that does not exist is none.
 */
public final class DateFormat {

  private final String pattern;
  private final DateTimeFormatter formatter;

  private DateFormat(String pattern, DateTimeFormatter formatter) {
    this.pattern = pattern;
    this.formatter = formatter;
  }

  /** The format of a pattern; empty if it is none, or if it does not give a day. */
  public static Optional<DateFormat> of(String pattern) {
    try {
      DateFormat format = new DateFormat(pattern, formatter(pattern));
      String sample = format.formatter.format(LocalDate.of(2024, 12, 31).atStartOfDay());
      return format.read(sample).isPresent() ? Optional.of(format) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern.replace('y', 'u'))
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  public String pattern() {
    return pattern;
  }

  /** The day a text gives; a time of day may follow it. */
  Optional<LocalDate> read(String text) {
    ParsePosition end = new ParsePosition(0);
    try {
      TemporalAccessor parsed = formatter.parse(NumberText.asciiDigits(text), end);
      LocalDate date = parsed.query(TemporalQueries.localDate());
      return date == null || !endsOrGoesOnWithTime(text, end.getIndex())
          ? Optional.empty()
          : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean endsOrGoesOnWithTime(String text, int end) {
    return end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == 'T';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateFormat format && format.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
