package org.pmaudit.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.pmaudit.text.Sha256;

/** Names of files made from ids that anybody may have written, safe and different everywhere. */
final class UnitFileNames {

  private static final int MOST = 60;
  private static final int DIGITS = 10;
  private static final String RESERVED = "con|prn|aux|nul|com\\d|lpt\\d";

  private final Set<String> taken = new HashSet<>();

  /**
   * The id itself where every file system can hold it beside the others; else what is left of it,
   * with a digest of the id.
   */
  String of(String id) {
    String safe = id.replaceAll("[^A-Za-z0-9_-]+", "_");
    safe = safe.substring(0, Math.min(MOST, safe.length()));
    boolean asItIs = safe.equals(id) && !id.isEmpty() && !lower(id).matches(RESERVED);
    String name =
        asItIs && !taken.contains(lower(id))
            ? id
            : safe + "-" + Sha256.hex(id).substring(0, DIGITS);
    taken.add(lower(name));
    return name;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
