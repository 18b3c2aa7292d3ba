package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;

/**
 * What a draft of a mapping says about one indicator.
 *
 * @param binding what surely feeds it
 * @param rivals several columns that fit it alike, of which a person must choose
 * @param guess the column that may feed it
 * @param nearest the columns with the nearest names, where there is no guess
 * @param words what the words of its column mean, or of the column that may feed it
 */
record DraftedColumn(
    Indicator indicator,
    Optional<Binding> binding,
    List<Column> rivals,
    Optional<ColumnGuess> guess,
    List<Column> nearest,
    FoundWords.Meanings words) {

  DraftedColumn {
    rivals = List.copyOf(rivals);
    nearest = List.copyOf(nearest);
  }
}
