package org.pmaudit.report.html;

import java.math.RoundingMode;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.Scores;

/** A score drawn from 0 to 100 with its range as a whisker, as paths of an SVG 100 wide. */
record Bar(String fill, String whisker) {

  static Bar of(Scores scores) {
    return new Bar(
        scores.score().map(score -> "M0 4H" + at(score) + "V18H0z").orElse(""),
        scores.low().flatMap(low -> scores.high().map(high -> whisker(low, high))).orElse(""));
  }

  private static String whisker(Fraction low, Fraction high) {
    if (low.equals(high)) {
      return "";
    }
    String from = at(low);
    String to = at(high);
    return "M" + from + " 11H" + to + "M" + from + " 7v8M" + to + " 7v8";
  }

  /** A place on the axis, exact enough to draw. */
  static String at(Fraction percent) {
    return percent.rounded(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  static String at(Optional<Fraction> percent) {
    return percent.map(Bar::at).orElse("0");
  }
}
