package org.pmaudit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pmaudit.dataset.Table;
import org.pmaudit.text.Plural;

/** Tells people which columns of tables seem to hold personal data. No value stands in it. */
public final class PrivacyText {

  private PrivacyText() {}

  /** The columns table by table, and what to do with them; ends with a line break. */
  public static String of(List<ClearedTable> tables) {
    StringBuilder text = new StringBuilder();
    int found = 0;
    for (ClearedTable table : tables) {
      found += table.personal().all().size();
      text.append(of(table)).append('\n');
    }
    return text.append(sum(found)).append('\n').toString();
  }

  private static String of(ClearedTable table) {
    List<PersonalColumn> found = table.personal().all();
    StringBuilder text = new StringBuilder(named(table)).append(": ");
    text.append(Plural.of(table.columns().size(), "column")).append(", ");
    text.append(found.isEmpty() ? "none of them personal" : found.size() + " personal");
    text.append('\n');
    found.forEach(column -> lines(column).forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  /** The file, and the sheet where there is one. */
  private static String named(Table table) {
    return table.sheet().map(sheet -> table.file() + " [" + sheet + "]").orElse(table.file());
  }

  private static List<String> lines(PersonalColumn found) {
    List<String> lines = new ArrayList<>();
    String level = found.level().name().toLowerCase(Locale.ROOT);
    lines.add("  " + found.column().place() + ": " + level + ": " + found.column().shown());
    lines.add("    holds  %s (%s)".formatted(found.kind().words(), found.kind().id()));
    lines.add("    why    " + found.why());
    lines.add("    to do  " + found.advice());
    return lines;
  }

  private static String sum(int found) {
    return found == 0
        ? "No column seems to hold personal data. Headers and the first values were looked at; look"
            + " yourself before you pass a file on."
        : Plural.of(found, "column seems", "columns seem")
            + " to hold personal data. No value of them was kept or shown.";
  }
}
