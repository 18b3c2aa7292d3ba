package org.pmaudit.form;

import java.util.Locale;

/** A text of our own in forms; its translations stand in {@code phrases_*.properties}. */
enum Phrase {
  ABOUT,
  PURPOSE,
  PURPOSE_TEXT,
  HOW_TO_ANSWER,
  HOW_WHITE_CELLS,
  HOW_LISTS,
  HOW_SEVERAL,
  HOW_UNKNOWN,
  HOW_RATIO,
  HOW_EVIDENCE,
  HOW_KEEP_IDS,
  HOW_ROW_PER_UNIT,
  HOW_SCORE,
  PRIVACY,
  PRIVACY_TEXT,
  CHECKLISTS,
  HELP_IN_ENGLISH,
  NOT_REVIEWED,
  UNIT_SECTION,
  SAFETY_DIGNITY,
  ACCESS,
  ACCOUNTABILITY,
  PARTICIPATION,
  NUMBER,
  QUESTION,
  ANSWER,
  ANSWER_AS,
  EVIDENCE,
  COMMENT,
  HELP,
  PROGRESS,
  DO_NOT_KNOW,
  PREFER_NOT_TO_ANSWER,
  CRITICAL,
  ONE_OF_LIST,
  SEVERAL_OF_LIST,
  WHOLE_NUMBER,
  A_NUMBER,
  A_NUMBER_OF,
  A_PERCENT,
  A_DATE,
  A_TEXT,
  IF_PARTS_UNKNOWN,
  WHY,
  CHECK,
  SOURCE,
  USED_FOR,
  WRONG_ANSWER,
  NO_NAMES;

  /** The word of the properties files. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
