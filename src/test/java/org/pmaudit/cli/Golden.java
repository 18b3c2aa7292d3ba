package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that keeps what the program says; it is written anew with -Dgolden.update=true. */
final class Golden {

  private Golden() {}

  static void holds(Path file, String said) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, said);
    }
    assertThat(said)
        .as("%s; if this is meant: mvn test -Dgolden.update=true", file)
        .isEqualTo(Files.readString(file));
  }
}
