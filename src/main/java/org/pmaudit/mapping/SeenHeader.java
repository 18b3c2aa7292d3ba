package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.text.Sha256;

/**
 * The header of a table as it was when a mapping was made for it.
 *
 * @param sha256 of the names, a line each
 * @param names of the columns in their order; empty where only the digest was kept
 */
public record SeenHeader(String sha256, List<String> names) {

  /** What stands for a column without a header. */
  private static final String NO_NAME = "?";

  public SeenHeader {
    names = List.copyOf(names);
  }

  public static SeenHeader of(Table table) {
    List<String> names =
        table.columns().stream()
            .map(Column::header)
            .map(header -> header.isBlank() ? NO_NAME : header.strip())
            .toList();
    return new SeenHeader(Sha256.hex(String.join("\n", names)), names);
  }
}
