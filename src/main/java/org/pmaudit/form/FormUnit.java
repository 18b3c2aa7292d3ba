package org.pmaudit.form;

import java.util.Optional;

/** A unit that a form has a row for. */
public record FormUnit(String id, Optional<String> name) {}
