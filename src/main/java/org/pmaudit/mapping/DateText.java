package org.pmaudit.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmaudit.text.Folding;

/** A date as people and programs write it. One object reads text after text. */
final class DateText {

  static final long DAY_MILLIS = 86_400_000L;

  private static final long FIRST_SERIAL = 20_000;
  private static final long LAST_SERIAL = 80_000;
  private static final long SERIAL_OF_1970 = 25_569;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:[.,]([0-9]{1,15}))?");
  private static final Pattern COMPACT = Pattern.compile("(?:19|20)[0-9]{6}");
  private static final Pattern TOKEN = Pattern.compile("[0-9]+|[^0-9 ]+");
  private static final Set<String> FILLERS =
      Set.of("de", "del", "of", "the", "le", "el", "er", "st", "nd", "rd", "th");

  private long day;
  private long timeMillis;
  private int first;
  private int second;
  private int year;

  /** Reads a trimmed text; an undecided date has no day until {@link #decide}. */
  DateForm read(String text) {
    ClockTime time = ClockTime.of(text);
    timeMillis = time.millis();
    if (!time.valid()) {
      return DateForm.NOT_A_DATE;
    }
    String folded = Folding.fold(time.date());
    if (COMPACT.matcher(folded).matches()) {
      return clear(whole(folded, 0, 4), whole(folded, 4, 6), whole(folded, 6, 8));
    }
    Matcher serial = SERIAL.matcher(time.date());
    return serial.matches() ? serial(serial) : tokens(folded);
  }

  /** Days since 1970-01-01. */
  long day() {
    return day;
  }

  /** Milliseconds since 1970-01-01, with the time of day where there is one. */
  long millis() {
    return day * DAY_MILLIS + timeMillis;
  }

  /** Takes an undecided date, or one that tells its order, in a given order. */
  DateForm decide(DateOrder order) {
    boolean dayFirst = order == DateOrder.DAY_FIRST;
    return clear(year, dayFirst ? second : first, dayFirst ? first : second);
  }

  private DateForm serial(Matcher serial) {
    long number = Long.parseLong(serial.group(1));
    if (number < FIRST_SERIAL || number > LAST_SERIAL) {
      return DateForm.NOT_A_DATE;
    }
    day = number - SERIAL_OF_1970;
    String part = serial.group(2);
    timeMillis = part == null ? 0 : Math.round(Double.parseDouble("0." + part) * DAY_MILLIS);
    return DateForm.CLEAR;
  }

  private DateForm tokens(String folded) {
    List<String> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(folded);
    while (token.find()) {
      String text = token.group();
      if (Character.isDigit(text.charAt(0))) {
        numbers.add(text);
      } else if (!FILLERS.contains(text)) {
        words.add(text);
      }
    }
    if (numbers.stream().anyMatch(number -> number.length() > 4)) {
      return DateForm.NOT_A_DATE;
    }
    return words.isEmpty() ? numeric(numbers) : named(numbers, String.join(" ", words));
  }

  /** A month's name with a day and a year. */
  private DateForm named(List<String> numbers, String name) {
    int month = MonthNames.month(name);
    if (month == 0 || numbers.size() != 2) {
      return DateForm.NOT_A_DATE;
    }
    boolean yearFirst = numbers.get(0).length() == 4;
    return clear(
        year(numbers.get(yearFirst ? 0 : 1)), month, whole(numbers.get(yearFirst ? 1 : 0)));
  }

  private DateForm numeric(List<String> numbers) {
    if (numbers.size() != 3) {
      return DateForm.NOT_A_DATE;
    }
    if (numbers.get(0).length() == 4) {
      return clear(year(numbers.get(0)), whole(numbers.get(1)), whole(numbers.get(2)));
    }
    first = whole(numbers.get(0));
    second = whole(numbers.get(1));
    year = year(numbers.get(2));
    if (first == second) {
      return clear(year, first, second);
    }
    return twoParts();
  }

  private DateForm twoParts() {
    if (first > 12) {
      return second > 12 ? DateForm.NOT_A_DATE : told(DateOrder.DAY_FIRST, DateForm.DAY_FIRST);
    }
    return second > 12 ? told(DateOrder.MONTH_FIRST, DateForm.MONTH_FIRST) : undecided();
  }

  private DateForm told(DateOrder order, DateForm form) {
    return decide(order) == DateForm.CLEAR ? form : DateForm.NOT_A_DATE;
  }

  /** Undecided, unless neither order gives a date. */
  private DateForm undecided() {
    return decide(DateOrder.DAY_FIRST) == DateForm.CLEAR ? DateForm.UNDECIDED : DateForm.NOT_A_DATE;
  }

  private DateForm clear(int ofYear, int month, int ofMonth) {
    if (ofYear < FIRST_YEAR || ofYear > LAST_YEAR) {
      return DateForm.NOT_A_DATE;
    }
    try {
      day = LocalDate.of(ofYear, month, ofMonth).toEpochDay();
      return DateForm.CLEAR;
    } catch (DateTimeException e) {
      return DateForm.NOT_A_DATE;
    }
  }

  /** Two digits are a year of this century. */
  private static int year(String digits) {
    return whole(digits) + (digits.length() == 2 ? 2000 : 0);
  }

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  private static int whole(String digits, int from, int to) {
    return whole(digits.substring(from, to));
  }
}
