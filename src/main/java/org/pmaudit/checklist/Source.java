package org.pmaudit.checklist;

import java.util.Optional;

/** A published document. */
public record Source(
    String id,
    String title,
    String publisher,
    int year,
    Optional<String> edition,
    Optional<String> reference,
    Optional<String> url) {}
