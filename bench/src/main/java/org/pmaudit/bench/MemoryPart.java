package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory at different numbers of rows: what the process held at once, and what was left on
 * the heap after full collections. These are asked for all through a run of their own, whose time
 * does not count.
 */
final class MemoryPart {

  private static final Pattern FULL = Pattern.compile("Pause Full.* \\d+M->(\\d+)M\\((\\d+)M\\)");

  private MemoryPart() {}

  static Section measure(Setting setting) throws IOException, InterruptedException {
    List<Command> commands = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int rows = setting.largest() / 100; rows <= setting.largest(); rows *= 10) {
      add(setting, "CSV", setting.data().csv(rows), rows, commands, notes);
    }
    for (int rows = setting.workbook() / 10; rows <= setting.workbook(); rows *= 10) {
      add(setting, "Excel", setting.data().xlsx(rows), rows, commands, notes);
    }
    List<Measured> all = Measured.inTurn(setting.runs(), true, commands);
    return new Section("Memory, -Xmx256m", all, List.of(), notes);
  }

  private static void add(
      Setting setting, String kind, Path data, int rows, List<Command> commands, List<String> notes)
      throws IOException, InterruptedException {
    String name = "%s, %,d rows".formatted(kind, rows);
    Path out = setting.out("memory");
    commands.add(setting.tools().score(name, "-Xmx256m", data, "json", "none", out));
    notes.add("- %s: %s".formatted(name, live(setting, data, out)));
  }

  private static String live(Setting setting, Path data, Path out)
      throws IOException, InterruptedException {
    Path log = out.resolve("gc.log");
    Files.deleteIfExists(log);
    Tools tools = setting.tools();
    String options = "-Xmx256m -Xlog:gc:file=" + tools.relative(log);
    Command command = tools.score("live", options, data, "json", "none", out);
    Process process = command.builder(out.resolve("errors.txt")).start();
    while (process.isAlive()) {
      collect(tools, process.pid());
    }
    return most(Files.readAllLines(log));
  }

  private static void collect(Tools tools, long pid) throws IOException, InterruptedException {
    String jcmd = tools.java().resolve("bin/jcmd").toString();
    new ProcessBuilder(jcmd, "" + pid, "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    Thread.sleep(20);
  }

  private static String most(List<String> log) {
    int most = 0;
    int count = 0;
    for (String line : log) {
      Matcher full = FULL.matcher(line);
      if (full.find()) {
        most = Math.max(most, Integer.parseInt(full.group(1)));
        count++;
      }
    }
    return count == 0
        ? "over before a collection could be asked for"
        : "at most %d MB after %d full collections".formatted(most, count);
  }
}
