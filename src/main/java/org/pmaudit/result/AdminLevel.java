package org.pmaudit.result;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A level of admin areas by which units can be grouped, from large to small. */
public enum AdminLevel {
  ADM1,
  ADM2,
  ADM3;

  /** {@code adm1}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The indicator that holds the area's code. */
  public String code() {
    return word() + "_code";
  }

  /** The indicator that holds the area's name. */
  public String areaName() {
    return word() + "_name";
  }

  public static Optional<AdminLevel> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(AdminLevel::word).toList();
  }

  /** The largest areas of which a column tells code or name: what results are grouped by. */
  public static Optional<AdminLevel> largest(Collection<String> boundIndicators) {
    return Arrays.stream(values())
        .filter(
            level ->
                boundIndicators.contains(level.code())
                    || boundIndicators.contains(level.areaName()))
        .findFirst();
  }
}
