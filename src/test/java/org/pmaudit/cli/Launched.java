package org.pmaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A process started with a launcher, and what came of it.
 *
 * @param left the files it left in its home, cache and temporary folder
 */
record Launched(int code, String out, String err, List<String> left) {

  /**
   * How a launcher is started.
   *
   * @param folder that holds the home, cache and temporary folder of the user
   * @param here the working folder
   * @param before words before the command, to be another user
   */
  record Stall(Path folder, Path here, List<String> before, Map<String, String> variables) {

    static Stall in(Path folder) throws IOException {
      Map<String, String> variables = new TreeMap<>();
      variables.put("HOME", made(folder, "home"));
      variables.put("XDG_CACHE_HOME", made(folder, "cache"));
      variables.put("TMPDIR", made(folder, "tmp"));
      variables.put("JAVA_HOME", System.getProperty("java.home"));
      return new Stall(folder, folder, List.of(), variables);
    }

    private static String made(Path folder, String name) throws IOException {
      return Files.createDirectories(folder.resolve(name)).toString();
    }

    Stall from(Path other) {
      return new Stall(folder, other, before, variables);
    }

    Stall as(String... words) {
      return new Stall(folder, here, List.of(words), variables);
    }

    Stall with(String variable, Object value) {
      Map<String, String> more = new TreeMap<>(variables);
      more.put(variable, value.toString());
      return new Stall(folder, here, before, more);
    }

    Launched run(Path launcher, String... words) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>(before);
      command.add(launcher.toString());
      command.addAll(Arrays.asList(words));
      Path out = folder.resolve("out.txt");
      Path err = folder.resolve("err.txt");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(here.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL"));
      builder.environment().putAll(variables);
      Process process = builder.start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      return new Launched(process.waitFor(), Files.readString(out), Files.readString(err), left());
    }

    private List<String> left() throws IOException {
      List<String> left = new ArrayList<>();
      for (String name : new String[] {"home", "cache", "tmp"}) {
        left.addAll(Tree.files(folder.resolve(name)).stream().map(f -> name + "/" + f).toList());
      }
      return left;
    }
  }
}
