package org.pmaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Run by the build: writes the script by which shells complete commands, and a manual page of each
 * command.
 *
 * @param version the program's
 * @param day that of the release
 */
record ShellFiles(String version, LocalDate day) {

  /** Takes the folder to write into, the version, and the release's day or moment in ISO form. */
  public static void main(String[] words) throws IOException {
    LocalDate day = LocalDate.parse(words[2].substring(0, "2026-11-24".length()));
    new ShellFiles(words[1], day).write(Path.of(words[0]));
  }

  void write(Path folder) throws IOException {
    CommandLine line = commandLine();
    writePages(line, Files.createDirectories(folder.resolve("man/man1")));
    ShellCandidates.putOn(line);
    Path completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve("pmaudit.bash"), AutoComplete.bash("pmaudit", line));
  }

  private void writePages(CommandLine line, Path folder) throws IOException {
    ManualPage page = new ManualPage(line, version, day);
    Files.writeString(folder.resolve(page.name() + ".1"), page.text());
    for (CommandLine below : line.getSubcommands().values()) {
      writePages(below, folder);
    }
  }

  private static CommandLine commandLine() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(
        new Console(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            false,
            false,
            Map.of(),
            LocalDate.EPOCH));
  }
}
