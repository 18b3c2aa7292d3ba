package org.pmaudit.result;

import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;

/** The units of one admin area. */
public record AdminSummary(
    String id,
    Optional<String> name,
    long units,
    long ranked,
    long people,
    Scores scores,
    Headcount critical,
    Map<Principle, GroupScores> principles,
    Map<ProtectionArea, GroupScores> areas) {}
