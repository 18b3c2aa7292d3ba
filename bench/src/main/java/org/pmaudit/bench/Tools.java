package org.pmaudit.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The processes that are measured.
 *
 * @param root of the repository
 * @param java the home of the JDK they run on
 */
record Tools(Path root, Path java) {

  static final Path CHECKLIST = Path.of("bench/checklist.yaml");

  Tools on(Path otherJava) {
    return new Tools(root, otherJava);
  }

  /** pmaudit through its launcher, as a user types it. */
  Command pmaudit(String name, String options, Set<Integer> allowed, String... words) {
    List<String> command = new ArrayList<>(List.of("./pmaudit"));
    command.addAll(List.of(words));
    Map<String, String> environment =
        Map.of("JAVA_HOME", java.toString(), "PMAUDIT_JAVA_OPTS", options);
    return new Command(name, root, command, environment, allowed);
  }

  /** A score of a file of sites, its result written to a folder under bench/target. */
  Command score(String name, String options, Path data, String formats, String keep, Path out) {
    return pmaudit(
        name,
        options,
        Set.of(0),
        "score",
        relative(data),
        "-c",
        CHECKLIST.toString(),
        "-f",
        formats,
        "--keep-units",
        keep,
        "--as-of",
        "2026-01-10",
        "-q",
        "-o",
        relative(out));
  }

  /** A class of the benchmark in a JVM of its own. */
  Command own(String name, Class<?> main, String... arguments) {
    return own(name, List.of(), main, arguments);
  }

  Command own(String name, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new Command(name, root, command, Map.of(), Set.of(0));
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** As the tool is told it: from the root, so that no path with spaces gets into the options. */
  String relative(Path path) {
    return root.relativize(path.toAbsolutePath()).toString().replace(File.separatorChar, '/');
  }
}
