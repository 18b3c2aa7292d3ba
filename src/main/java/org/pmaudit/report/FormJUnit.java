package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.pmaudit.result.AskedCriterion;
import org.pmaudit.result.FormCheck;
import org.pmaudit.result.FormResult;

/**
 * JUnit XML of forms: a suite for each form and checklist, a test for each criterion. A critical
 * one that is not asked for in full fails; another is skipped, with the reason.
 */
final class FormJUnit {

  private final FormResult result;
  private final String language;
  private final JUnitXml xml;

  private FormJUnit(FormResult result, String language, JUnitXml xml) {
    this.result = result;
    this.language = language;
    this.xml = xml;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(FormResult result, String language, OutputStream out) throws IOException {
    JUnitXml.write(out, xml -> new FormJUnit(result, language, xml).suites());
  }

  private void suites() throws XMLStreamException {
    for (FormCheck check : result.checks()) {
      suite(check);
    }
  }

  private void suite(FormCheck check) throws XMLStreamException {
    int failures = check.criticalHoles().size();
    xml.start(1, "testsuite");
    xml.attribute("name", "%s: %s".formatted(check.checklist().id(), check.form()));
    xml.attribute("tests", check.criteria().size());
    xml.attribute("failures", failures);
    xml.attribute("errors", 0);
    xml.attribute("skipped", check.count(one -> !one.isWhole()) - failures);
    xml.attribute("time", 0);
    xml.attribute("timestamp", result.asOf() + "T00:00:00");
    for (AskedCriterion one : check.criteria()) {
      test(check, one);
    }
    xml.end(1);
  }

  private void test(FormCheck check, AskedCriterion one) throws XMLStreamException {
    xml.start(2, "testcase");
    xml.attribute("classname", check.checklist().id() + "." + check.form().replace('.', '_'));
    xml.attribute("name", one.criterion().id() + " " + one.criterion().title().in(language));
    xml.attribute("time", 0);
    xml.place(one.place());
    if (one.isCriticalHole()) {
      xml.start(3, "failure");
      xml.attribute("type", one.extent().word());
      xml.attribute("message", one.extent().words());
      xml.text(FormText.message(check, one, language));
    } else if (!one.isWhole()) {
      xml.skipped(FormText.message(check, one, language));
    }
    xml.end(2);
  }
}
