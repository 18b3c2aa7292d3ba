package org.pmaudit.form;

import java.util.List;
import org.pmaudit.problem.Place;

/** Says what would keep an XLSForm from loading in KoboToolbox or ODK, or from being read back. */
public final class XlsFormLint {

  private XlsFormLint() {}

  /** Everything found, rule by rule. */
  public static List<FormFinding> lint(XlsFormFile form) {
    Findings findings = new Findings();
    if (form.table("survey").isEmpty()) {
      findings.add(
          "E1",
          new Place.InFile(form.name()),
          "there is no sheet `survey`",
          "an XLSForm has the sheets `survey`, `choices` and `settings`");
      return findings.all();
    }
    new StructureRules(form, findings).check();
    new NameRules(form, findings).check();
    new ChoiceRules(form, findings).check();
    new ExpressionRules(form, findings).check();
    new LanguageRules(form, findings).check();
    new LabelRules(form, findings).check();
    return findings.all();
  }
}
