package org.pmaudit.bench;

import java.util.List;

/** What one part of the benchmark found. */
record Section(String title, List<Measured> measured, List<Ratio> ratios, List<String> notes) {}
