package org.pmaudit.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Step;

/** The score on its way from 0 to 100 through the bands, with its range and the way up. */
record Scale(
    String sentence,
    List<Segment> segments,
    Optional<Mark> score,
    Optional<Mark> low,
    Optional<Mark> high,
    List<StepMark> steps) {

  /** How near each other two marks may stand, in percent of the width. */
  private static final double NEAR = 4.5;

  /** The same for numbered steps. */
  private static final double APART = 3;

  private static final double EDGE = 7;

  /** A band of the scale, from and to in percent. */
  record Segment(Rating rating, String word, String from, String to, String width, String tick) {}

  /**
   * A number at its place.
   *
   * @param label where its label stands, which is not always where the mark is
   */
  record Mark(String at, String label, String text) {}

  /** A numbered step of the way up; the lane keeps near ones apart. */
  record StepMark(int number, String at, int lane, String text) {}

  static Scale of(Scores scores, Rating rating, Bands bands, List<Step> wayUp, Words words) {
    String range = words.range(scores);
    String sentence =
        scores
            .score()
            .map(s -> words.text("scale.alt", words.down(s), words.rating(rating), range))
            .orElseGet(() -> words.text("scale.alt.none", range));
    return new Scale(
        sentence,
        segments(bands, words),
        scores.score().map(score -> new Mark(Bar.at(score), Bar.at(score), words.down(score))),
        scores.low().map(low -> low(low, scores.score().orElse(low), words)),
        scores.high().map(high -> high(high, scores.score().orElse(high), words)),
        steps(wayUp, words));
  }

  private static List<Segment> segments(Bands bands, Words words) {
    Fraction weak = Fraction.of(bands.weak());
    Fraction adequate = Fraction.of(bands.adequate());
    Fraction strong = Fraction.of(bands.strong());
    return List.of(
        segment(Rating.POOR, Fraction.ZERO, weak, words),
        segment(Rating.WEAK, weak, adequate, words),
        segment(Rating.ADEQUATE, adequate, strong, words),
        segment(Rating.STRONG, strong, Fraction.of(100, 1), words));
  }

  private static Segment segment(Rating rating, Fraction from, Fraction to, Words words) {
    return new Segment(
        rating,
        words.rating(rating),
        Bar.at(from),
        Bar.at(to),
        Bar.at(to.minus(from)),
        words.marked(Bar.at(from)));
  }

  /** Its label ends where the mark is, or before the score's label. */
  private static Mark low(Fraction low, Fraction score, Words words) {
    double label = Math.min(low.approximate() + 1.5, score.approximate() - NEAR);
    return new Mark(Bar.at(low), number(Math.max(label, EDGE)), words.down(low));
  }

  /** Its label begins where the mark is, or after the score's label. */
  private static Mark high(Fraction high, Fraction score, Words words) {
    double label = Math.max(high.approximate() - 1.5, score.approximate() + NEAR);
    return new Mark(
        Bar.at(high), number(Math.min(label, 100 - EDGE)), words.marked(Printed.up(high)));
  }

  private static String number(double percent) {
    return Bar.at(Fraction.of(Math.round(percent * 100), 100));
  }

  private static List<StepMark> steps(List<Step> wayUp, Words words) {
    List<StepMark> marks = new ArrayList<>();
    double[] last = {-APART, -APART, -APART};
    for (Step step : wayUp) {
      double at = step.score().approximate();
      int lane = 0;
      while (lane < last.length - 1 && at - last[lane] < APART) {
        lane++;
      }
      last[lane] = at;
      marks.add(
          new StepMark(marks.size() + 1, Bar.at(step.score()), lane, words.down(step.score())));
    }
    return marks;
  }

  /** From the score to the last step, in percent of the width. */
  String reach() {
    return number(
        score.isEmpty() || steps.isEmpty()
            ? 0
            : Double.parseDouble(last()) - Double.parseDouble(score.get().at()));
  }

  String last() {
    return steps.get(steps.size() - 1).at();
  }

  /** How many lanes the steps take. */
  int lanes() {
    return steps.stream().mapToInt(step -> step.lane() + 1).max().orElse(0);
  }
}
