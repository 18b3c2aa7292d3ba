package org.pmaudit.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day after a date.
 *
 * @param date what stands before it
 * @param millis since midnight, and less the offset from UTC where one is given; the order of rows
 *     is what it is for
 * @param valid whether hours, minutes and seconds exist
 */
record ClockTime(String date, long millis, boolean valid) {

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:T|[\\h,]+)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
              + "\\h*(?:([AaPp])\\.?[Mm]\\.?)?\\h*(?:Z|([+-])([0-9]{2}):?([0-9]{2})?)?$");
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  /** Parts a text into date and time. */
  static ClockTime of(String text) {
    Matcher found = SUFFIX.matcher(text);
    if (!found.find()) {
      return new ClockTime(text, 0, true);
    }
    String date = text.substring(0, found.start());
    int hour = number(found, 1);
    int minute = number(found, 2);
    int second = number(found, 3);
    if (hour > 24 || minute > 59 || second > 60) {
      return new ClockTime(date, 0, false);
    }
    long millis = hour(found, hour) * HOUR + minute * MINUTE + second * 1000L + thousandths(found);
    return new ClockTime(date, millis - offset(found), true);
  }

  private static int hour(Matcher found, int hour) {
    String half = group(found, 5);
    if (half.isEmpty()) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static long thousandths(Matcher found) {
    return Long.parseLong((group(found, 4) + "000").substring(0, 3));
  }

  private static long offset(Matcher found) {
    long offset = number(found, 7) * HOUR + number(found, 8) * MINUTE;
    return group(found, 6).equals("-") ? -offset : offset;
  }

  private static int number(Matcher found, int group) {
    String digits = group(found, group);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String group(Matcher found, int group) {
    String text = found.group(group);
    return text == null ? "" : text;
  }
}
