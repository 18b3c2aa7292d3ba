package org.pmaudit.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Names of files made from ids that anybody may have written, safe and different everywhere. */
final class UnitFileNames {

  private static final int MOST = 60;
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
    String name = asItIs && !taken.contains(lower(id)) ? id : safe + "-" + digest(id);
    taken.add(lower(name));
    return name;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String digest(String id) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
