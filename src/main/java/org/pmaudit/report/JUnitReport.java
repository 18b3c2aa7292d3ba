package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Place;
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
  private final XMLStreamWriter xml;

  private JUnitReport(Result result, String language, XMLStreamWriter xml) {
    this.result = result;
    this.language = language;
    this.xml = xml;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(Result result, String language, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new JUnitReport(result, language, xml).suites();
      xml.flush();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suites() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", "pmaudit");
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        suite(audit.checklist(), unit);
      }
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void suite(Checklist checklist, UnitResult unit) throws XMLStreamException {
    long failures = unit.gaps().stream().filter(gap -> !gap.isWaived()).count();
    long ran =
        unit.gaps().size()
            + unit.verdicts().values().stream().filter(one -> one == Verdict.MET).count();
    long waived = unit.gaps().size() - failures;
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", "%s: %s".formatted(checklist.id(), TextReport.label(unit)));
    attribute("tests", checklist.criteria().size());
    attribute("failures", failures);
    attribute("errors", 0);
    attribute("skipped", checklist.criteria().size() - ran + waived);
    attribute("time", 0);
    attribute("timestamp", result.asOf() + "T00:00:00");
    properties(checklist, unit);
    Map<String, Finding> findings =
        Finding.of(checklist, unit).stream()
            .collect(Collectors.toMap(one -> one.gap().criterion(), Function.identity()));
    for (Criterion criterion : checklist.criteria()) {
      test(checklist, unit, criterion, Optional.ofNullable(findings.get(criterion.id())));
    }
    line(1);
    xml.writeEndElement();
  }

  private void properties(Checklist checklist, UnitResult unit) throws XMLStreamException {
    line(2);
    xml.writeStartElement("properties");
    property("checklist", checklist.id() + " " + checklist.version());
    property("score", Printed.down(unit.scores().score()));
    if (unit.scoreAfterWaivers().isPresent()) {
      property("score_after_waivers", Printed.down(unit.scoreAfterWaivers()));
    }
    property("range", Printed.range(unit.scores()));
    property("coverage", Printed.down(unit.scores().coverage()));
    property("rating", unit.rating().word());
    property("sensitivity", result.sensitivity().word());
    line(2);
    xml.writeEndElement();
  }

  private void property(String name, String value) throws XMLStreamException {
    line(3);
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  /** The class is the unit in the checklist, so that a CI server tells the units apart. */
  private void test(
      Checklist checklist, UnitResult unit, Criterion criterion, Optional<Finding> finding)
      throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("classname", checklist.id() + "." + unit.id().replace('.', '_'));
    attribute("name", criterion.id() + " " + criterion.title().in(language));
    attribute("time", 0);
    Optional<Place> place = finding.flatMap(Finding::place);
    if (place.isPresent()) {
      attribute("file", place.get().file());
    }
    if (place.isPresent() && place.get() instanceof Place.InText text) {
      attribute("line", text.line());
    }
    outcome(unit.verdicts().getOrDefault(criterion.id(), Verdict.UNKNOWN), finding);
    line(2);
    xml.writeEndElement();
  }

  private void outcome(Verdict verdict, Optional<Finding> finding) throws XMLStreamException {
    if (finding.isPresent()) {
      gap(finding.get());
    } else if (verdict == Verdict.NOT_APPLICABLE) {
      skipped("does not apply");
    } else if (verdict == Verdict.UNKNOWN) {
      skipped("not known: no usable answer");
    }
  }

  private void gap(Finding finding) throws XMLStreamException {
    Gap gap = finding.gap();
    if (gap.isWaived()) {
      skipped("waived " + gap.waiver().map(Finding::waiver).orElse(""));
      return;
    }
    line(3);
    xml.writeStartElement("failure");
    attribute("type", finding.kind());
    attribute("message", finding.criterion().gapIn(language));
    xml.writeCharacters(legal(text(finding)));
    xml.writeEndElement();
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

  private void skipped(String why) throws XMLStreamException {
    line(3);
    xml.writeEmptyElement("skipped");
    attribute("message", why);
  }

  private void attribute(String name, Object value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value.toString()));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Without the characters that XML 1.0 cannot hold. */
  static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(JUnitReport::isLegal).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
