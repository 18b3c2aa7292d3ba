package org.pmaudit.bench;

import java.io.IOException;

/** A part of the benchmark. */
@FunctionalInterface
interface Part {
  Section measure(Setting setting) throws IOException, InterruptedException;
}
