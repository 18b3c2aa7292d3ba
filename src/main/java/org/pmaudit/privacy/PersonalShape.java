package org.pmaudit.privacy;

import java.util.regex.Pattern;

/**
 * What a single text looks like. These look at its shape alone, so many a place has the shape of a
 * person's name.
 */
public final class PersonalShape {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUOTED = 40;

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@]{1,64}@[^\\s@.]{1,64}(\\.[^\\s@.]{1,64}){1,5}");
  private static final Pattern PHONE = Pattern.compile("(\\+|00)?\\(?\\d[\\d ()./-]{5,18}\\d");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}.*");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]+([ \\u00a0](\\p{Lu}[\\p{L}\\p{M}'’.-]*"
              + "|de|del|della|da|dos|du|la|le|el|al|bin|bint|ibn|van|von|ould|abu)){1,4}");
  private static final Pattern NAME_WITHOUT_CASE =
      Pattern.compile("[\\p{Lo}\\p{M}]{2,}([ \\u00a0][\\p{Lo}\\p{M}]{2,}){1,4}");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?=(?:\\D*\\d){4})(?=[A-Z/ -]*\\d)[A-Z]{0,4}[-/ ]?[A-Z0-9][A-Z0-9/-]{4,18}");
  private static final Pattern POINT =
      Pattern.compile(
          "-?\\d{1,2}(\\.\\d+)?(\\s*[,;]\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?(\\s+-?\\d+(\\.\\d+)?){0,2}");
  private static final Pattern FINE_DEGREES = Pattern.compile("-?\\d{1,3}[.,]\\d{3,}");
  private static final Pattern MEDIA_FILE =
      Pattern.compile(
          "\\S+\\.(jpe?g|png|gif|heic|webp|mp[34]|m4a|amr|3gpp?|wav|ogg|mov|avi|pdf|docx?)",
          Pattern.CASE_INSENSITIVE);
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final Pattern NAME_WITHIN =
      Pattern.compile(
          CAPITALISED + "|.*" + CAPITALISED + "\\s+" + CAPITALISED + ".*", Pattern.DOTALL);
  private static final Pattern LETTER_WITHOUT_CASE_WITHIN =
      Pattern.compile(".*\\p{Lo}.*", Pattern.DOTALL);
  private static final Pattern PHONE_WITHIN =
      Pattern.compile(".*\\d(?:[ ().+-]*\\d){6,}.*", Pattern.DOTALL);
  private static final Pattern DOCUMENT_WITHIN =
      Pattern.compile(".*(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*[0-9]{3})[A-Z0-9-]{6,}.*", Pattern.DOTALL);

  private PersonalShape() {}

  /**
   * Whether anything in a text could be of a person; the widest of these rules, for texts that
   * messages quote: one word with a capital is enough, and any text in a script without capitals.
   */
  public static boolean isAnywhereIn(String text) {
    return text.length() > LONGEST_QUOTED
        || text.indexOf('@') >= 0
        || NAME_WITHIN.matcher(text).matches()
        || LETTER_WITHOUT_CASE_WITHIN.matcher(text).matches()
        || PHONE_WITHIN.matcher(text).matches()
        || DOCUMENT_WITHIN.matcher(text).matches();
  }

  /** Of a name, phone, e-mail or document number as a whole. */
  public static boolean isPersonal(String text) {
    return isPersonName(text) || isPhone(text) || isEmail(text) || isDocumentNumber(text);
  }

  public static boolean isEmail(String text) {
    return text.indexOf('@') >= 0 && EMAIL.matcher(text.strip()).find();
  }

  /** Seven to fifteen digits as a phone number is written; no date and no decimal number. */
  public static boolean isPhone(String text) {
    String stripped = text.strip();
    int digits = digits(stripped);
    return digits >= 7
        && digits <= 15
        && PHONE.matcher(stripped).matches()
        && !DATE.matcher(stripped).matches()
        && !DECIMAL.matcher(stripped).matches();
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** Two to five words that begin with a capital, or two to five of a script without capitals. */
  public static boolean isPersonName(String text) {
    String stripped = text.strip();
    return stripped.length() <= LONGEST_NAME
        && (NAME.matcher(stripped).matches() || NAME_WITHOUT_CASE.matcher(stripped).matches());
  }

  /** At least four digits in one word with capitals, as on a card or file. */
  public static boolean isDocumentNumber(String text) {
    String stripped = text.strip();
    return DOCUMENT.matcher(stripped).matches()
        && !DATE.matcher(stripped).matches()
        && !DECIMAL.matcher(stripped).matches();
  }

  /** Two coordinates in one text, as phone forms write a point. */
  static boolean isPoint(String text) {
    return text.indexOf('.') >= 0 && POINT.matcher(text.strip()).matches();
  }

  /** One coordinate, finer than a hundred metres. */
  static boolean isDegrees(String text) {
    return FINE_DEGREES.matcher(text.strip()).matches();
  }

  static boolean isMediaFile(String text) {
    return text.indexOf('.') >= 0 && MEDIA_FILE.matcher(text.strip()).matches();
  }
}
