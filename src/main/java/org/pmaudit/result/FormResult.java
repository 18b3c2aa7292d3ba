package org.pmaudit.result;

import java.time.LocalDate;
import java.util.List;

/**
 * Forms held against checklists: what they ask for, and no answer to any of it.
 *
 * @param checks the forms in their order, each with every checklist
 */
public record FormResult(String toolVersion, LocalDate asOf, List<FormCheck> checks) {

  public FormResult {
    checks = List.copyOf(checks);
  }
}
