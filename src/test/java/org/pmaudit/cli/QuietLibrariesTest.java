package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.logging.log4j.simple.SimpleLoggerContext;
import org.junit.jupiter.api.Test;

/** What libraries log of a file is no message for a user, and must not reach the screen. */
class QuietLibrariesTest {

  @Test
  void noErrorOfALibraryIsPrinted() {
    assertThat(new SimpleLoggerContext().getLogger("org.apache.poi").isErrorEnabled()).isFalse();
  }
}
