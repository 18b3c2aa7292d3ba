package org.pmaudit.result;

/**
 * A table that was read.
 *
 * @param name the file's name, with the sheet in brackets where there are sheets
 * @param sha256 of the file
 * @param judged units of it of which anything could be judged, in any checklist
 */
public record Input(String name, String sha256, Rows rows, long judged) {

  /** The books of a table: read = units + merged + grouped + skipped + filtered. */
  public record Rows(
      long read, long units, long merged, long grouped, long skipped, long filtered) {
    public Rows {
      if (read != units + merged + grouped + skipped + filtered) {
        throw new IllegalArgumentException(
            "%s rows read, but %s units, %s merged, %s grouped, %s skipped, %s filtered"
                .formatted(read, units, merged, grouped, skipped, filtered));
      }
    }
  }
}
