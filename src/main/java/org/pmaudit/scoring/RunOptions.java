package org.pmaudit.scoring;

import java.util.Optional;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.KeepUnits;

/**
 * How an audit is run; none of it changes a score or a verdict.
 *
 * @param jobs threads, 1 or more
 * @param keep the units that the result lists one by one
 * @param by the admin areas that units are summed up by
 * @param stream takes every unit
 * @param share whether small counts of people are taken out
 */
public record RunOptions(
    int jobs, KeepUnits keep, Optional<AdminLevel> by, Optional<UnitStream> stream, boolean share) {

  /** Options that leave all counts in. */
  public RunOptions(
      int jobs, KeepUnits keep, Optional<AdminLevel> by, Optional<UnitStream> stream) {
    this(jobs, keep, by, stream, false);
  }

  public RunOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs);
    }
  }

  public static RunOptions sequential() {
    return new RunOptions(1, KeepUnits.DEFAULT, Optional.empty(), Optional.empty());
  }
}
