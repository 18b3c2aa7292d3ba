package org.pmaudit.checklist;

import java.util.Optional;

/** One part of a requirement of several. */
public record Part(String indicator, Tests met, Optional<Tests> partly) {}
