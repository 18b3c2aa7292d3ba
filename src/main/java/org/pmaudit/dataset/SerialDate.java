package org.pmaudit.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as workbooks keep them: days since a first day, with a fraction for the time. */
final class SerialDate {

  private static final int SECONDS = 86_400;

  /** The last day a spreadsheet program knows: 9999-12-31. */
  private static final long LAST = 2_958_465;

  private static final long FROM_1904 = 1_462;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private SerialDate() {}

  /** An ISO date, with its time after {@code T} unless that is midnight; absent before 1900. */
  static Optional<String> date(double serial, boolean from1904) {
    double since1900 = from1904 ? serial + FROM_1904 : serial;
    if (!(since1900 >= 1) || since1900 >= LAST + 1) {
      return Optional.empty();
    }
    long seconds = Math.round((since1900 - Math.floor(since1900)) * SECONDS);
    LocalDateTime date = day((long) Math.floor(since1900)).atStartOfDay().plusSeconds(seconds);
    LocalTime time = date.toLocalTime();
    String day = date.toLocalDate().toString();
    return Optional.of(time.equals(LocalTime.MIDNIGHT) ? day : day + "T" + TIME.format(time));
  }

  /** Hours, minutes and seconds; the hours may pass 24. Absent where negative. */
  static Optional<String> time(double serial) {
    if (!(serial >= 0) || serial > LAST) {
      return Optional.empty();
    }
    long seconds = Math.round(serial * SECONDS);
    String text =
        String.format(
            Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return Optional.of(text);
  }

  /** The calendar of 1900 holds a 29 February that never was, as day 60. */
  private static LocalDate day(long serial) {
    return serial < 60
        ? LocalDate.of(1899, 12, 31).plusDays(serial)
        : LocalDate.of(1899, 12, 30).plusDays(Math.max(serial, 60));
  }
}
