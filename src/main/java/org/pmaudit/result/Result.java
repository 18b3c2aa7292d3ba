package org.pmaudit.result;

import java.time.LocalDate;
import java.util.List;

/** What every format is rendered from: {@code result.json}. */
public record Result(
    String toolVersion,
    LocalDate asOf,
    Sensitivity sensitivity,
    List<Input> inputs,
    List<Audit> audits) {

  public static final String SCHEMA = "pmaudit-result/1";

  public Result {
    inputs = List.copyOf(inputs);
    audits = List.copyOf(audits);
  }
}
