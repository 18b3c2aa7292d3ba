package org.pmaudit.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  /** The names of the libraries that pmaudit is held against, with their versions. */
  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> new File(path).getName())
        .filter(jar -> jar.startsWith("duckdb") || jar.startsWith("fastexcel"))
        .map(jar -> jar.replaceFirst("\\.jar$", ""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  static Map<String, String> facts(Tools tools) throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processor", line("/proc/cpuinfo", "model name"));
    facts.put("cores", "" + Runtime.getRuntime().availableProcessors());
    facts.put("memory", line("/proc/meminfo", "MemTotal"));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put(
        "java",
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
    facts.put(
        "commit", said("git", "-C", tools.root().toString(), "describe", "--always", "--dirty"));
    facts.put("compared with", libraries());
    facts.put("load", load());
    return facts;
  }

  /** How busy the machine was over the last minute. */
  static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException none) {
      return "not known";
    }
  }

  private static String line(String file, String key) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("not known");
    } catch (IOException none) {
      return "not known";
    }
  }

  /** The last line that a command says. */
  private static String said(String... words) throws IOException {
    Process process = new ProcessBuilder(List.of(words)).redirectErrorStream(true).start();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.isEmpty() ? "not known" : lines.get(lines.size() - 1);
    }
  }
}
