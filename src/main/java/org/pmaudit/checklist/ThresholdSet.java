package org.pmaudit.checklist;

import java.util.Optional;

/** What is met and partly met, where {@code when} holds; {@code met} is tried first. */
public record ThresholdSet(Optional<Condition> when, Tests met, Optional<Tests> partly) {}
