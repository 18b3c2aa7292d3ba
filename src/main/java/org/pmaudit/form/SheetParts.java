package org.pmaudit.form;

/** What the sheet of a checklist is made from. */
record SheetParts(Questionnaire questionnaire, Styles styles, Phrases phrases, AnswerLists lists) {}
