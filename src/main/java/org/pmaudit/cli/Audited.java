package org.pmaudit.cli;

import org.pmaudit.result.Result;

/**
 * What came of an audit.
 *
 * @param code of problems with single files, which did not stop the others
 */
record Audited(Result result, ExitCode code) {}
