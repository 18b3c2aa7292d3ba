package org.pmaudit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An answer that a form is filled with beforehand. */
public sealed interface KnownAnswer {

  /** A count, a number, or a percent in points. */
  record Amount(BigDecimal value) implements KnownAnswer {}

  /** The ids of the choices chosen: one, or for several answers any number of them. */
  record Chosen(List<String> ids) implements KnownAnswer {
    public Chosen {
      ids = List.copyOf(ids);
    }
  }

  record Day(LocalDate date) implements KnownAnswer {}

  record Text(String text) implements KnownAnswer {}

  /** Written as the indicator's first choice that says so. */
  record NotApplicable() implements KnownAnswer {}
}
