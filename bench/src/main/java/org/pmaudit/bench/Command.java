package org.pmaudit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A process to measure. Its standard output is thrown away, what it says on standard error is shown
 * if it fails.
 *
 * @param allowed the exit codes that are no failure
 */
record Command(
    String name,
    Path folder,
    List<String> words,
    Map<String, String> environment,
    Set<Integer> allowed) {

  private static final int POLL_MILLISECONDS = 25;

  /**
   * One run of it.
   *
   * @param cpu processor time, of which the last moments may be missing; 0 where it was not watched
   * @param peak the most memory resident at once, in bytes; 0 where it was not watched
   */
  record Run(double milliseconds, double cpu, long peak) {}

  /** Runs it and looks at nothing but the clock. */
  Run run() throws IOException, InterruptedException {
    return run(false);
  }

  /** Runs it and looks every few moments at the memory and processor time it took. */
  Run watch() throws IOException, InterruptedException {
    return run(true);
  }

  private Run run(boolean watched) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("bench", ".err");
    ProcessBuilder builder = builder(errors);
    long start = System.nanoTime();
    Process process = builder.start();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    while (watched && !process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peak(process.pid()));
    }
    int exit = process.waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (!allowed.contains(exit)) {
      throw new IllegalStateException(
          "%s ended with %d: %s"
              .formatted(String.join(" ", words), exit, Files.readString(errors)));
    }
    Files.delete(errors);
    return new Run(milliseconds, cpu.toMillis(), peak);
  }

  ProcessBuilder builder(Path errors) {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null"));
    return builder.redirectOutput(new File("/dev/null")).redirectError(errors.toFile());
  }

  /** The high-water mark the kernel keeps; 0 where there is no such file or the process is gone. */
  private static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (IOException gone) {
      return 0;
    }
    return 0;
  }
}
