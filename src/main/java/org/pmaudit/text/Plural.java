package org.pmaudit.text;

/** Numbers with their noun, so that no message says "1 problems". */
public final class Plural {

  private Plural() {}

  /** {@code 1 gap}, {@code 2 gaps}. */
  public static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
