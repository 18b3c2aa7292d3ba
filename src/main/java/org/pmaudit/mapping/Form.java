package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import org.pmaudit.dataset.Table;

/**
 * A table that is read, and the repeats that its rows have.
 *
 * @param asked the repeat whose sheet was asked for
 */
record Form(Table table, List<Repeat> repeats, Optional<Repeat> asked) {

  Form {
    repeats = List.copyOf(repeats);
  }
}
