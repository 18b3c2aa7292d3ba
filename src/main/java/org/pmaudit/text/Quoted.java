package org.pmaudit.text;

/** Puts texts into quotes for files of others to read. */
public final class Quoted {

  private Quoted() {}

  /** A YAML scalar in double quotes, on one line. */
  public static String inYaml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '"', '\\' -> quoted.append('\\').append(sign);
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(Character.isISOControl(sign) ? ' ' : sign);
      }
    }
    return quoted.append('"').toString();
  }
}
