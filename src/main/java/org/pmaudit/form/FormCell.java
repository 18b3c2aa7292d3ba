package org.pmaudit.form;

import org.pmaudit.problem.Place;

/** A cell of an XLSForm that holds something; the text without spaces around it. */
record FormCell(FormColumn column, String text, Place place) {}
