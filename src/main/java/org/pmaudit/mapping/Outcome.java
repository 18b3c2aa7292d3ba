package org.pmaudit.mapping;

/** What came of reading a cell: an answer, none, or one that cannot be used and why. */
enum Outcome {
  ANSWERED("", ""),
  /** Blank, or a word that says there is no answer. */
  MISSING("", ""),
  /** Unknown because of the whole column, which was noted when the column was looked at. */
  UNDECIDED("", ""),
  UNREADABLE("unreadable-answer", "cannot be read as %s"),
  NEGATIVE("impossible-figure", "is under 0, which %s cannot be"),
  NOT_WHOLE("impossible-figure", "is not whole, as %s must be"),
  OUT_OF_RANGE("impossible-figure", "is not within 0 to 100, as %s must be"),
  PERSONS_PER_NONE(
      "impossible-figure", "cannot be where people live, or where their number is not known"),
  AMBIGUOUS_NUMBER(
      "ambiguous-number", "may have thousands or decimals, and no other cell of the column tells"),
  AMBIGUOUS_DATE(
      "ambiguous-date",
      "may have the day or the month first, and no other cell of the column tells"),
  AMBIGUOUS_PERCENT(
      "ambiguous-percent", "may be a fraction or a percentage, and the first rows did not tell"),
  LATE("late-date", "is later than the day of the audit"),
  CONTRADICTION("contradictory-answer", "says both that the question applies and that it does not"),
  SPLITS_DISAGREE(
      "contradictory-answer", "differs from the columns of its choices, which are left aside"),
  /** All split columns of a question read 0 or false, and there is no other column of it. */
  SKIPPED_OR_NONE("SM-AMBIGUOUS", "is 0 for every choice: skipped, or none chosen"),
  CODE_AS_NUMBER(
      "place-code",
      "is stored as a number, so leading zeros may be lost; codes of places should be text"),
  CODE_OF_DIGITS(
      "place-code",
      "is digits alone: a code of a place begins with the letters of its country, and leading zeros"
          + " may be lost too"),
  CODE_OF_THREE_LETTERS(
      "place-code", "begins with three letters, where codes of places have two for the country"),
  ODD_CODE("place-code", "is no code of a place: two letters for the country, then digits"),
  CODE_ELSEWHERE("place-code", "does not begin with the code of the larger area around it"),
  /** A share over 1 in a column of fractions: the data break their contract. */
  OVER_ONE("", "is over 1 in a column of fractions");

  private final String code;
  private final String sentence;

  Outcome(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /** The code of the note it deserves. */
  String code() {
    return code;
  }

  boolean isNoted() {
    return !code.isEmpty();
  }

  /** What is said about the cell; the type of the answer is put in. */
  String sentence(String type) {
    return sentence.formatted(type);
  }
}
