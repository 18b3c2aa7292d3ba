package org.pmaudit.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one command took, over several runs.
 *
 * @param cpu milliseconds of all cores; empty where it was not watched
 * @param peak bytes; empty where it was not watched
 */
record Measured(String name, Series milliseconds, Series cpu, Series peak) {

  Measured(String name) {
    this(name, new Series(), new Series(), new Series());
  }

  /**
   * Runs the commands in turn, so that what else the machine does meets them alike. A first round,
   * not counted, brings their files into the machine's memory.
   */
  static List<Measured> inTurn(int runs, boolean watched, List<Command> commands)
      throws IOException, InterruptedException {
    List<Measured> all = new ArrayList<>();
    for (Command command : commands) {
      command.run();
      all.add(new Measured(command.name()));
    }
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < commands.size(); i++) {
        Command.Run once = watched ? commands.get(i).watch() : commands.get(i).run();
        all.get(i).add(once);
      }
    }
    return all;
  }

  void add(Command.Run run) {
    milliseconds.add(run.milliseconds());
    if (run.peak() > 0) {
      cpu.add(run.cpu());
      peak.add(run.peak());
    }
  }
}
