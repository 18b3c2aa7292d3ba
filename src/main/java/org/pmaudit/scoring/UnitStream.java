package org.pmaudit.scoring;

import java.io.IOException;
import org.pmaudit.result.UnitResult;

/**
 * Takes every unit while it is scored, for files that hold all units where the result does not. The
 * data are read in parts, several at a time; put together in the order of their numbers they hold
 * the units in the order of the rows.
 */
public interface UnitStream {

  /** Opens the part with this number, from 0; on the thread that reads it. */
  Part open(int number) throws IOException;

  /** The units of one part in the order of their rows. */
  interface Part extends AutoCloseable {
    void unit(UnitResult unit) throws IOException;

    @Override
    void close() throws IOException;
  }
}
