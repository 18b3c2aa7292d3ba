package org.pmaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that could not be written must never pass for a written one. */
class FullDiskTest {

  static Stream<Named<ReportFile>> files() {
    return Arrays.stream(ReportFormat.values())
        .flatMap(format -> format.files().stream())
        .map(file -> Named.of(file.name(), file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFormatSaysThatTheDiskIsFull(ReportFile file) throws IOException {
    OutputStream disk = mock(OutputStream.class);
    IOException full = new IOException("No space left on device");
    doThrow(full).when(disk).write(anyInt());
    doThrow(full).when(disk).write(any(byte[].class));
    doThrow(full).when(disk).write(any(byte[].class), anyInt(), anyInt());
    assertThatThrownBy(() -> file.write(Fixtures.gaps(), ReportOptions.DEFAULT, disk))
        .hasStackTraceContaining(full.getMessage());
  }

  @ParameterizedTest
  @MethodSource("files")
  void noFormatClosesWhatItDidNotOpen(ReportFile file) throws IOException {
    OutputStream screen = mock(OutputStream.class);
    file.write(Fixtures.gaps(), ReportOptions.DEFAULT, screen);
    assertThat(mockingDetails(screen).getInvocations()).isNotEmpty();
    verify(screen, never()).close();
  }
}
