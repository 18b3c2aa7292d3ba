package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Plural;

/**
 * Workflow commands that GitHub shows as annotations. It drops all but about ten of a step without
 * saying so: hence the worst nine, then how many more there are.
 */
final class GitHubReport {

  static final int SHOWN = 9;

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing((Finding one) -> !one.gap().critical())
          .thenComparing(one -> -one.criterion().weight() * (100 - one.gap().credit()))
          .thenComparing(one -> -one.unit().people().orElse(-1))
          .thenComparing(one -> one.criterion().id())
          .thenComparing(one -> one.unit().id())
          .thenComparing(one -> one.checklist().id());

  private GitHubReport() {}

  /** Writes UTF-8 and leaves the stream open. */
  static void write(Result result, String language, OutputStream out) throws IOException {
    List<Finding> worst = new ArrayList<>();
    long gaps = 0;
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        for (Finding finding : Finding.of(audit.checklist(), unit)) {
          if (!finding.gap().isWaived()) {
            gaps++;
            enter(worst, finding);
          }
        }
      }
    }
    cut(worst);
    StringBuilder text = new StringBuilder();
    worst.forEach(finding -> text.append(command(finding, language)).append('\n'));
    if (gaps > worst.size()) {
      text.append(
          "::notice title=pmaudit::and %s, in the job summary\n"
              .formatted(Plural.of(gaps - worst.size(), "more gap")));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void enter(List<Finding> worst, Finding finding) {
    worst.add(finding);
    if (worst.size() > 2 * SHOWN) {
      cut(worst);
    }
  }

  private static void cut(List<Finding> worst) {
    worst.sort(WORST_FIRST);
    worst.subList(Math.min(SHOWN, worst.size()), worst.size()).clear();
  }

  private static String command(Finding finding, String language) {
    String title = "%s %s".formatted(finding.criterion().id(), title(finding));
    return command(finding.loudness().gitHub(), finding.place(), title, finding.message(language));
  }

  /** A command that shows a message, at its line where it has one. */
  static String command(String level, Optional<Place> place, String title, String message) {
    List<String> properties = new ArrayList<>();
    place.ifPresent(at -> properties.add("file=" + property(at.file())));
    boolean cell = place.isPresent() && place.get() instanceof Place.InSheet;
    if (place.isPresent() && place.get() instanceof Place.InText text) {
      properties.add("line=" + text.line());
    }
    properties.add("title=" + property(title));
    String where = cell ? " (%s)".formatted(place.get()) : "";
    return "::%s %s::%s".formatted(level, String.join(",", properties), data(message + where));
  }

  private static String title(Finding finding) {
    return switch (finding.loudness()) {
      case ERROR -> "critical gap";
      case WARNING -> "gap";
      case NOTE -> "partly met";
    };
  }

  /** Text after the second {@code ::}. */
  static String data(String text) {
    String encoded = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    return TerminalText.of(encoded, Ink.PLAIN);
  }

  /** A value between the first and the second {@code ::}. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
