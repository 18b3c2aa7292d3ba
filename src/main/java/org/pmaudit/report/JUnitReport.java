package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * JUnit XML, for CI servers: a suite for each unit in each checklist, a test for each criterion. A
 * gap fails; what does not apply, is unknown or waived is skipped, with the reason.
 */
final class JUnitReport {

  private final Result result;
  private final String language;
  private final JUnitXml xml;

  private JUnitReport(Result result, String language, JUnitXml xml) {
    this.result = result;
    this.language = language;
    this.xml = xml;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(Result result, String language, OutputStream out) throws IOException {
    JUnitXml.write(out, xml -> new JUnitReport(result, language, xml).suites());
  }

  private void suites() throws XMLStreamException {
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        suite(audit.checklist(), unit);
      }
    }
  }

  private void suite(Checklist checklist, UnitResult unit) throws XMLStreamException {
    long failures = unit.gaps().stream().filter(gap -> !gap.isWaived()).count();
    long ran =
        unit.gaps().size()
            + unit.verdicts().values().stream().filter(one -> one == Verdict.MET).count();
    long waived = unit.gaps().size() - failures;
    xml.start(1, "testsuite");
    xml.attribute("name", "%s: %s".formatted(checklist.id(), TextReport.label(unit)));
    xml.attribute("tests", checklist.criteria().size());
    xml.attribute("failures", failures);
    xml.attribute("errors", 0);
    xml.attribute("skipped", checklist.criteria().size() - ran + waived);
    xml.attribute("time", 0);
    xml.attribute("timestamp", result.asOf() + "T00:00:00");
    properties(checklist, unit);
    Map<String, Finding> findings =
        Finding.of(checklist, unit).stream()
            .collect(Collectors.toMap(one -> one.gap().criterion(), Function.identity()));
    for (Criterion criterion : checklist.criteria()) {
      test(checklist, unit, criterion, Optional.ofNullable(findings.get(criterion.id())));
    }
    xml.end(1);
  }

  private void properties(Checklist checklist, UnitResult unit) throws XMLStreamException {
    xml.start(2, "properties");
    xml.property("checklist", checklist.id() + " " + checklist.version());
    xml.property("score", Printed.down(unit.scores().score()));
    if (unit.scoreAfterWaivers().isPresent()) {
      xml.property("score_after_waivers", Printed.down(unit.scoreAfterWaivers()));
    }
    xml.property("range", Printed.range(unit.scores()));
    xml.property("coverage", Printed.down(unit.scores().coverage()));
    xml.property("rating", unit.rating().word());
    xml.property("sensitivity", result.sensitivity().word());
    xml.end(2);
  }

  /** The class is the unit in the checklist, so that a CI server tells the units apart. */
  private void test(
      Checklist checklist, UnitResult unit, Criterion criterion, Optional<Finding> finding)
      throws XMLStreamException {
    xml.start(2, "testcase");
    xml.attribute("classname", checklist.id() + "." + unit.id().replace('.', '_'));
    xml.attribute("name", criterion.id() + " " + criterion.title().in(language));
    xml.attribute("time", 0);
    xml.place(finding.flatMap(Finding::place));
    outcome(unit.verdicts().getOrDefault(criterion.id(), Verdict.UNKNOWN), finding);
    xml.end(2);
  }

  private void outcome(Verdict verdict, Optional<Finding> finding) throws XMLStreamException {
    if (finding.isPresent()) {
      gap(finding.get());
    } else if (verdict == Verdict.NOT_APPLICABLE) {
      xml.skipped("does not apply");
    } else if (verdict == Verdict.UNKNOWN) {
      xml.skipped("not known: no usable answer");
    }
  }

  private void gap(Finding finding) throws XMLStreamException {
    Gap gap = finding.gap();
    if (gap.isWaived()) {
      xml.skipped("waived " + gap.waiver().map(Finding::waiver).orElse(""));
      return;
    }
    xml.start(3, "failure");
    xml.attribute("type", finding.kind());
    xml.attribute("message", finding.criterion().gapIn(language));
    xml.text(text(finding));
  }

  private String text(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message(language));
    finding.places().forEach(place -> text.append('\n').append("In ").append(place));
    finding
        .gap()
        .baseline()
        .ifPresent(label -> text.append("\nAgainst the baseline: ").append(label.word()));
    finding
        .gap()
        .waiver()
        .ifPresent(waiver -> text.append("\nWaiver ").append(Finding.waiver(waiver)));
    return text.toString();
  }
}
