package org.pmaudit.form;

import java.time.Instant;
import org.pmaudit.checklist.Checklist;

/**
 * What a phone form is made from.
 *
 * @param language the one it opens in, a BCP 47 tag; English where the form does not have it
 * @param made the time written into the file; of no other influence
 * @param gps whether the place is asked for
 * @param consent whether consent is asked for, without which nothing else is
 */
public record XlsFormOptions(
    Checklist checklist, String language, Instant made, boolean gps, boolean consent) {}
