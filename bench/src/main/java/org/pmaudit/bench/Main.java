package org.pmaudit.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the parts asked for, and prints and writes what it found. */
final class Main {

  private static final List<String> ALL = List.of("csv", "xlsx", "cold", "memory", "outputs");

  private Main() {}

  /**
   * @param args the root of the repository, then parts and options
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]).toRealPath();
    List<String> words = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
    boolean quick = words.remove("--quick");
    int runs = words.remove("--long") ? 15 : quick ? 3 : 5;
    Tools tools = new Tools(root, Path.of(System.getProperty("java.home")));
    DataFiles data = DataFiles.in(root.resolve("bench"));
    Setting setting =
        new Setting(tools, data, runs, quick ? 100_000 : 1_000_000, quick ? 10_000 : 100_000);
    Map<String, String> machine = new LinkedHashMap<>(Machine.facts(tools));
    List<Section> sections = new ArrayList<>();
    for (Part part : parts(words.isEmpty() ? ALL : words, tools)) {
      sections.add(part.measure(setting));
      System.err.println("bench: measured " + sections.get(sections.size() - 1).title());
    }
    machine.put("load at the end", Machine.load());
    show(root, new Outcome(machine, data.used(), sections));
  }

  private static List<Part> parts(List<String> names, Tools tools) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      switch (name) {
        case "csv" -> parts.add(CsvPart::plain);
        case "quoted" -> parts.add(CsvPart::quoted);
        case "xlsx" -> parts.add(XlsxPart::measure);
        case "cold" -> parts.addAll(ColdPart.parts(tools));
        case "memory" -> parts.add(MemoryPart::measure);
        case "outputs" -> parts.add(OutputsPart::measure);
        default -> throw new IllegalArgumentException("there is no part " + name);
      }
    }
    return parts;
  }

  private static void show(Path root, Outcome outcome) throws IOException {
    System.out.print(outcome.table());
    Path folder = root.resolve("bench/target");
    Files.writeString(folder.resolve("results.md"), outcome.table());
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(
        folder.resolve("results.json"), mapper.writeValueAsString(outcome.json()) + "\n");
  }
}
