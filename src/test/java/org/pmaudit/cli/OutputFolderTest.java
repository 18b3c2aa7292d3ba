package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path folder;

  @Test
  void colleaguesMayReadWhatWasWrittenAsTheyMayAnyOtherFile() throws Exception {
    new OutputFolder(folder).write("report.md", out -> out.write('x'));
    Path plain = Files.writeString(folder.resolve("plain.md"), "x");
    assertThat(Files.getPosixFilePermissions(folder.resolve("report.md")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void aReportThatFailsHalfwayLeavesTheOldOneWhole() throws Exception {
    Path old = Files.writeString(folder.resolve("report.md"), "old");
    assertThatThrownBy(
            () ->
                new OutputFolder(folder)
                    .write(
                        "report.md",
                        out -> {
                          out.write('n');
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(NotWrittenException.class);
    assertThat(old).hasContent("old");
    assertThat(folder)
        .isDirectoryContaining(file -> file.equals(old))
        .isDirectoryNotContaining(file -> !file.equals(old));
  }
}
