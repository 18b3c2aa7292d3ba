package org.pmaudit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A large workbook scored, against fastexcel-reader merely reading it. */
final class XlsxPart {

  private XlsxPart() {}

  static Section measure(Setting setting) throws IOException, InterruptedException {
    Path xlsx = setting.data().xlsx(setting.workbook());
    Tools tools = setting.tools();
    Command pmaudit = tools.score("pmaudit", "-Xmx256m", xlsx, "json", "none", setting.out("xlsx"));
    Command fastExcel = tools.own("fastexcel-reader", FastExcelPass.class, xlsx.toString());
    List<Measured> all = Measured.inTurn(setting.runs(), true, List.of(pmaudit, fastExcel));
    return new Section(
        "Excel, %,d × 60, -Xmx256m".formatted(setting.workbook()),
        all,
        List.of(Ratio.of(all.get(0), all.get(1), 1.3)),
        List.of());
  }
}
