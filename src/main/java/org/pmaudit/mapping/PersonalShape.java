package org.pmaudit.mapping;

import java.util.regex.Pattern;

/** Tells texts that could be a person's name, phone, e-mail address or document number. */
final class PersonalShape {

  private static final int LONGEST = 40;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final Pattern NAME =
      Pattern.compile(WORD + "|.*" + WORD + "\\s+" + WORD + ".*", Pattern.DOTALL);
  private static final Pattern WITHOUT_CASE = Pattern.compile(".*\\p{Lo}.*", Pattern.DOTALL);
  private static final Pattern PHONE =
      Pattern.compile(".*\\d(?:[ ().+-]*\\d){6,}.*", Pattern.DOTALL);
  private static final Pattern DOCUMENT =
      Pattern.compile(".*(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*[0-9]{3})[A-Z0-9-]{6,}.*", Pattern.DOTALL);

  private PersonalShape() {}

  static boolean has(String text) {
    return text.length() > LONGEST
        || text.indexOf('@') >= 0
        || NAME.matcher(text).matches()
        || WITHOUT_CASE.matcher(text).matches()
        || PHONE.matcher(text).matches()
        || DOCUMENT.matcher(text).matches();
  }
}
