package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** What writing every unit and every gap costs on top of scoring. */
final class OutputsPart {

  private OutputsPart() {}

  static Section measure(Setting setting) throws IOException, InterruptedException {
    Path csv = setting.data().csv(setting.largest());
    Tools tools = setting.tools();
    Command without = tools.score("json", "-Xmx256m", csv, "json", "none", setting.out("json"));
    Command with =
        tools.score("json and csv", "-Xmx256m", csv, "json,csv", "none", setting.out("csvs"));
    List<Measured> all = Measured.inTurn(setting.runs(), true, List.of(with, without));
    Ratio more = Ratio.of(all.get(0), all.get(1));
    return new Section(
        "units.csv and gaps.csv, %,d units".formatted(setting.largest()),
        all,
        List.of(new Ratio(more.name(), more.value(), OptionalDouble.of(1.5))),
        List.of());
  }
}
