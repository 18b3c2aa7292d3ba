package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Sums up a flight recording: where the processor's time goes and what is allocated. */
final class Profile {

  private static final int SHOWN = 25;

  private final Map<String, Long> self = new TreeMap<>();
  private final Map<String, Long> within = new TreeMap<>();
  private final Map<String, Long> allocatedBy = new TreeMap<>();
  private final Map<String, Long> allocated = new TreeMap<>();
  private long collecting;

  private Profile() {}

  /**
   * @param args a recording
   */
  public static void main(String[] args) throws IOException {
    Profile profile = new Profile();
    try (RecordingFile recording = new RecordingFile(Path.of(args[0]))) {
      while (recording.hasMoreEvents()) {
        profile.add(recording.readEvent());
      }
    }
    show("methods at work, in percent of samples", profile.self);
    show("methods of ours at work or waiting for those they call", profile.within);
    show("allocating methods of ours, in percent of bytes", profile.allocatedBy);
    show("allocated classes, in percent of bytes", profile.allocated);
    System.out.printf(Locale.ROOT, "%ncollections stopped it for %d ms%n", profile.collecting);
  }

  private void add(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> sample(event);
      case "jdk.ObjectAllocationSample" -> allocation(event);
      case "jdk.GCPhasePause" -> collecting += event.getDuration().toMillis();
      default -> {}
    }
  }

  private void sample(RecordedEvent event) {
    List<RecordedFrame> frames = frames(event);
    if (!frames.isEmpty()) {
      self.merge(name(frames.get(0)), 1L, Long::sum);
    }
    Set<String> seen = new HashSet<>();
    for (RecordedFrame frame : frames) {
      if (isOurs(frame) && seen.add(name(frame))) {
        within.merge(name(frame), 1L, Long::sum);
      }
    }
  }

  private void allocation(RecordedEvent event) {
    long bytes = event.getLong("weight");
    allocated.merge(event.getClass("objectClass").getName(), bytes, Long::sum);
    frames(event).stream()
        .filter(Profile::isOurs)
        .findFirst()
        .ifPresent(frame -> allocatedBy.merge(name(frame), bytes, Long::sum));
  }

  private static List<RecordedFrame> frames(RecordedEvent event) {
    return event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
  }

  private static boolean isOurs(RecordedFrame frame) {
    return frame.getMethod().getType().getName().startsWith("org.pmaudit");
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.replaceAll("^(org\\.pmaudit|java\\.\\w+)\\.", "")
        + "."
        + frame.getMethod().getName();
  }

  private static void show(String title, Map<String, Long> weights) {
    long sum = title.contains("waiting") ? 0 : weights.values().stream().mapToLong(w -> w).sum();
    long whole = sum > 0 ? sum : weights.values().stream().mapToLong(w -> w).max().orElse(1);
    System.out.printf("%n%s%n", title);
    weights.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(
            entry ->
                System.out.printf(
                    Locale.ROOT, "%6.1f  %s%n", 100.0 * entry.getValue() / whole, entry.getKey()));
  }
}
