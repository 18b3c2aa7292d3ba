package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What writing every unit and every gap costs on top of scoring. A tenth of the rows is enough to
 * tell: the gaps of a million units fill 10 GB.
 */
final class OutputsPart {

  private OutputsPart() {}

  static Section measure(Setting setting) throws IOException, InterruptedException {
    Path csv = setting.data().csv(setting.workbook());
    Tools tools = setting.tools();
    Command without = tools.score("json", "-Xmx256m", csv, "json", "none", setting.out("json"));
    Command with =
        tools.score("json and csv", "-Xmx256m", csv, "json,csv", "none", setting.out("csvs"));
    List<Measured> all = Measured.inTurn(setting.runs(), true, List.of(with, without));
    return new Section(
        "units.csv and gaps.csv, %,d units".formatted(setting.workbook()),
        all,
        List.of(Ratio.of(all.get(0), all.get(1), 1.5)),
        List.of());
  }
}
