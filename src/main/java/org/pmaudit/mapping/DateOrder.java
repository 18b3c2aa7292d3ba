package org.pmaudit.mapping;

/** Which part of a date such as 03/04/2024 stands first in a column. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN
}
