package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.Collection;
import org.pmaudit.report.ReportFile;
import org.pmaudit.report.ReportFormat;
import org.pmaudit.report.ReportOptions;
import org.pmaudit.result.Result;
import org.pmaudit.result.SingleUnits;

/** A folder with a file for each unit in each format. */
record UnitFiles(Path folder, Collection<ReportFormat> formats, ReportOptions options) {

  static final String FOLDER = "units";

  /** Writes them, the worst unit first; the first that cannot be written ends it. */
  void write(Result result) throws NotWrittenException {
    OutputFolder into = new OutputFolder(folder.resolve(FOLDER));
    SingleUnits units = new SingleUnits(result);
    UnitFileNames names = new UnitFileNames();
    for (String id : units.ids()) {
      Result one = units.of(id).orElseThrow();
      String name = names.of(id);
      for (ReportFormat format : formats) {
        for (ReportFile file : format.files()) {
          into.write(name + ending(file), out -> file.write(one, options, out));
        }
      }
    }
  }

  /** {@code .html} of {@code report.html}, but {@code .gaps.csv} of {@code gaps.csv}. */
  private static String ending(ReportFile file) {
    return "." + file.name().replaceFirst("^(report|result)\\.", "");
  }
}
