package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.form.SurveyExport.Layout;
import org.pmaudit.form.SurveyExport.Parts;
import org.pmaudit.form.SurveyExport.Platform;
import org.pmaudit.form.SurveyExport.Submission;

/** One set of submissions comes out alike however it was downloaded. */
class ExportLayoutTest {

  private static final Checklist CHECKLIST = Shipped.checklist("cccm-site");
  private static final XlsFormFile FORM = form();

  /** Six sites, and an older row of the first after them all. */
  private static final List<Submission> SUBMISSIONS = submissions();

  private static XlsFormFile form() {
    try {
      return XlsFormTest.form(CHECKLIST.id(), false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Submission> submissions() {
    List<Submission> all = new ArrayList<>(Submission.each(GeneratedUnit.some(CHECKLIST, 6, 11)));
    GeneratedUnit older = GeneratedUnit.some(CHECKLIST, 1, 12).get(0);
    all.add(new Submission(older, "2025-06-01T09:00:00"));
    return all;
  }

  static Stream<Layout> layouts() {
    List<Layout> layouts = new ArrayList<>();
    for (Parts parts : Parts.values()) {
      Layout kobo = Layout.of(Platform.KOBO).with(parts);
      Layout odk = Layout.of(Platform.ODK).with(parts);
      Layout ona = Layout.of(Platform.ONA).with(parts);
      List<Layout> ofNames =
          List.of(
              kobo,
              kobo.groupedBy("/"),
              kobo.groupedBy("-"),
              kobo.groupedBy("."),
              kobo.groupedBy(":"),
              kobo.groupedBy("_"),
              odk,
              odk.groupedBy("-"),
              ona,
              ona.groupedBy("/"));
      for (Layout layout : ofNames) {
        layouts.add(layout);
        layouts.add(layout.rewritten());
      }
      layouts.add(kobo.tagged());
      layouts.add(kobo.groupedBy("/").tagged());
      for (FormLanguage language : FormLanguage.values()) {
        layouts.add(kobo.in(language));
        layouts.add(kobo.in(language).groupedBy("/"));
        layouts.add(kobo.in(language).groupedBy("/").tagged());
        layouts.add(kobo.in(language).rewritten());
        layouts.add(ona.in(language).groupedBy("/"));
      }
    }
    return layouts.stream();
  }

  @ParameterizedTest(name = "{0}, seeds 11 and 12")
  @MethodSource("layouts")
  void theSameSubmissionsGiveTheSameUnits(Layout layout) throws Exception {
    ReadUnits expected = read(Layout.of(Platform.KOBO));
    ReadUnits found = read(layout);

    assertThat(found.units()).isEqualTo(expected.units());
    assertThat(found.codesBut("SM-AMBIGUOUS")).isEqualTo(expected.codesBut("SM-AMBIGUOUS"));
    boolean isTold = layout.platform() == Platform.KOBO || layout.parts() != Parts.DETAILS;
    assertThat(found.count("SM-AMBIGUOUS") > 0).isEqualTo(!isTold);
  }

  private static ReadUnits read(Layout layout) throws Exception {
    byte[] download = SurveyExport.write(FORM, layout, SUBMISSIONS);
    return ReadUnits.of(CHECKLIST, Forms.tables(download));
  }
}
