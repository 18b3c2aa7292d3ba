package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.form.SurveyExport.Layout;
import org.pmaudit.form.SurveyExport.Platform;
import org.pmaudit.form.SurveyExport.Submission;

/** A form that is filled in and read back gives the answers and scores that were put in. */
class RoundTripTest {

  private static final int UNITS = 6;

  @ParameterizedTest(name = "{0} in {1}, seed 8")
  @MethodSource("org.pmaudit.form.Shipped#inEveryLanguage")
  void aRowPerUnitReadsBackAsFilledIn(String id, String language) throws Exception {
    Checklist checklist = Shipped.checklist(id);
    List<GeneratedUnit> units = GeneratedUnit.some(checklist, UNITS, 8);
    byte[] filled = new FilledWorkbook(checklist, language).rows(units);
    assertThat(Scored.read(checklist, Forms.tables(filled)))
        .isEqualTo(Scored.directly(checklist, units));
  }

  @ParameterizedTest(name = "{0} in {1}, seed 9")
  @MethodSource("org.pmaudit.form.Shipped#inEveryLanguage")
  void aRowPerQuestionReadsBackAsFilledIn(String id, String language) throws Exception {
    Checklist checklist = Shipped.checklist(id);
    List<GeneratedUnit> one = GeneratedUnit.some(checklist, 1, 9);
    byte[] filled = new FilledWorkbook(checklist, language).questions(one.get(0));
    assertThat(Scored.read(checklist, Forms.tables(filled)))
        .isEqualTo(Scored.directly(checklist, one));
  }

  static Stream<Arguments> everyDownload() {
    List<Layout> layouts = new ArrayList<>();
    Layout kobo = Layout.of(Platform.KOBO);
    Layout odk = Layout.of(Platform.ODK);
    layouts.addAll(List.of(kobo.tagged(), kobo.groupedBy("/"), odk, odk.groupedBy("-")));
    for (FormLanguage language : FormLanguage.values()) {
      layouts.add(kobo.in(language));
      layouts.add(kobo.in(language).groupedBy("/").tagged());
    }
    return Shipped.ids().stream()
        .flatMap(id -> layouts.stream().map(layout -> Arguments.of(id, layout)));
  }

  @ParameterizedTest(name = "{0}: {1}, seed 5")
  @MethodSource("everyDownload")
  void theDownloadOfAPhoneFormNeedsNoMapping(String id, Layout layout) throws Exception {
    Checklist checklist = Shipped.checklist(id);
    List<GeneratedUnit> units = GeneratedUnit.some(checklist, UNITS, 5);
    byte[] download =
        SurveyExport.write(XlsFormTest.form(id, false), layout, Submission.each(units));
    assertThat(Scored.read(checklist, Forms.tables(download)))
        .isEqualTo(Scored.directly(checklist, units));
  }
}
