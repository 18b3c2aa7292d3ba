package org.pmaudit.report.view;

import java.util.Optional;
import org.pmaudit.report.words.Phrase;
import org.pmaudit.report.words.Words;

/**
 * What was found for one indicator.
 *
 * @param label what the indicator measures
 * @param place the cell; absent for a derived value or a constant
 * @param column what fed the indicator, as the mapping says
 */
public record Found(Phrase label, String value, Optional<String> place, Optional<String> column) {

  /** {@code Locks on doors: none}. */
  public String said(Words words) {
    return words.labelled(label.text(), value);
  }

  /** {@code Locks on doors: none in sites.csv:4:7}. */
  public String saidWithPlace(Words words) {
    return place
        .map(where -> words.text("card.in", said(words), words.isolated(where)))
        .orElseGet(() -> said(words));
  }
}
