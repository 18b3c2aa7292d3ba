package org.pmaudit.mapping;

/** How the date of a row that gave way compares with that of the row that was taken. */
enum Age {
  OLDER("duplicate-older", "which is newer"),
  UNDATED("duplicate-undated", "since only that one has a date"),
  EQUAL("duplicate-equal-date", "which stands later and has the same date"),
  BOTH_UNDATED("duplicate-undated", "which stands later, as neither has a date");

  private final String code;
  private final String reason;

  Age(String code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  static Age of(long date, long taken) {
    if (date != UnitIndex.UNDATED) {
      return date == taken ? EQUAL : OLDER;
    }
    return taken == UnitIndex.UNDATED ? BOTH_UNDATED : UNDATED;
  }

  String code() {
    return code;
  }

  String reason() {
    return reason;
  }
}
