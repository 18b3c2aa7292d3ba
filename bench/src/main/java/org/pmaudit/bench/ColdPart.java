package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Small commands through the launcher, each a process of its own, against the least a JVM can do.
 */
final class ColdPart {

  /** A gate may pass, fail or be inconclusive. */
  private static final Set<Integer> GATE = Set.of(0, 1, 4);

  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final int PATIENCE = 100;

  private ColdPart() {}

  static List<Part> parts(Tools tools) throws IOException {
    List<Part> parts = new ArrayList<>(List.of(setting -> measure(setting, tools)));
    for (Path java : newer(tools.java())) {
      parts.add(setting -> measure(setting, tools.on(java)));
    }
    return parts;
  }

  private static List<Path> newer(Path java) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(INSTALLED)) {
      try (DirectoryStream<Path> homes = Files.newDirectoryStream(INSTALLED)) {
        for (Path home : homes) {
          if (Files.isExecutable(home.resolve("bin/java")) && version(home) > version(java)) {
            found.add(home.toRealPath());
          }
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  /** The number of the Java version, as its {@code release} file says. */
  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.exists(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("^\\D*(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static Section measure(Setting setting, Tools tools)
      throws IOException, InterruptedException {
    Command check =
        tools.pmaudit("check", "", GATE, "check", "samples/sites.xlsx", "-c", "cccm-site");
    Command list = tools.pmaudit("list", "", Set.of(0), "list");
    Command help = tools.pmaudit("--help", "", Set.of(0), "--help");
    Command hello = tools.own("hello world", List.of("-Xshare:auto"), Hello.class);
    Command nothing =
        new Command("true", tools.root(), List.of("true"), java.util.Map.of(), Set.of(0));
    train(tools, help);
    List<Measured> all =
        Measured.inTurn(
            Math.max(10, setting.runs()), false, List.of(check, list, help, hello, nothing));
    Measured least = all.get(3);
    return new Section(
        "Cold start, Java " + version(tools.java()),
        all,
        List.of(
            Ratio.of(all.get(0), least, 12),
            Ratio.of(all.get(1), least, 6),
            Ratio.of(all.get(2), least, 6)),
        List.of("`true` shows what starting any process from here costs; nothing was subtracted."));
  }

  /** The first run on a JDK has the launcher make its archive; waits until it stands. */
  private static void train(Tools tools, Command help) throws IOException, InterruptedException {
    help.run();
    Path cache = tools.root().resolve("target/cache");
    for (int i = 0; i < PATIENCE && isTraining(cache); i++) {
      Thread.sleep(100);
    }
  }

  private static boolean isTraining(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return true;
    }
    try (DirectoryStream<Path> half = Files.newDirectoryStream(cache, "*.jsa.*")) {
      return half.iterator().hasNext();
    }
  }
}
