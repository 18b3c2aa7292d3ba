package org.pmaudit.cli;

import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;

/**
 * What came of an audit.
 *
 * @param code of problems with single files, which did not stop the others
 */
record Audited(Result result, ExitCode code) {

  /** Whether any unit could be judged in any checklist. */
  boolean judged() {
    return result.audits().stream().map(Audit::summary).anyMatch(one -> one.judged() > 0);
  }
}
