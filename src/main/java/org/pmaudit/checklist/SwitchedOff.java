package org.pmaudit.checklist;

import org.pmaudit.text.Texts;

/** A criterion that a tailoring left out, and why. */
public record SwitchedOff(String criterion, Texts title, String reason) {}
