package org.pmaudit.report.view;

import org.pmaudit.checklist.UnitKind;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;
import org.pmaudit.result.Sensitivity;

/** How sensitive a report is, and what its reader must not do with it. */
public final class Strip {

  private Strip() {}

  public static String of(Result result, Words words) {
    return level(result, words) + " " + rule(result, words);
  }

  public static String level(Result result, Words words) {
    return words.text("strip." + result.sensitivity().word());
  }

  public static String rule(Result result, Words words) {
    if (result.sensitivity() == Sensitivity.SEVERE) {
      return words.text("strip.left_open");
    }
    UnitKind kind =
        result.audits().isEmpty() ? UnitKind.SITE : result.audits().get(0).checklist().unit();
    boolean one = result.audits().stream().allMatch(Headline::isOne);
    String text =
        one
            ? words.text("strip.one", words.text("kind." + kind.word()))
            : words.text("strip.many", words.units(kind));
    return result.suppressed() ? text + " " + words.text("strip.suppressed") : text;
  }
}
