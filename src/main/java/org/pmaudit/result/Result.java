package org.pmaudit.result;

import java.time.LocalDate;
import java.util.List;

/**
 * What every format is rendered from: {@code result.json}.
 *
 * @param suppressed whether small counts of people were taken out to share it; it can then no
 *     longer be merged or compared
 */
public record Result(
    String toolVersion,
    LocalDate asOf,
    Sensitivity sensitivity,
    boolean suppressed,
    List<Input> inputs,
    List<Audit> audits) {

  public static final String SCHEMA = "pmaudit-result/1";

  public Result {
    inputs = List.copyOf(inputs);
    audits = List.copyOf(audits);
  }

  /** Whether any unit could be judged in any checklist. */
  public boolean isJudged() {
    return audits.stream().anyMatch(audit -> audit.summary().judged() > 0);
  }

  /** The same result with other audits. */
  public Result with(List<Audit> others) {
    return new Result(toolVersion, asOf, sensitivity, suppressed, inputs, others);
  }

  /** The same result with no more units listed than are to be kept. */
  public Result keeping(KeepUnits keep) {
    return with(audits.stream().map(audit -> audit.keeping(keep)).toList());
  }
}
