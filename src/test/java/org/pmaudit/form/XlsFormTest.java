package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.problem.UnusableInputException;

class XlsFormTest {

  static Stream<Arguments> withAndWithoutOptions() {
    return Shipped.ids().stream()
        .flatMap(id -> Stream.of(Arguments.of(id, false), Arguments.of(id, true)));
  }

  @ParameterizedTest
  @MethodSource("withAndWithoutOptions")
  void ourLinterFindsNothing(String id, boolean more) throws Exception {
    assertThat(XlsFormLint.lint(form(id, more))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#ids")
  void asksForEveryIndicatorAndForNothingPersonal(String id) throws Exception {
    List<FormRow> rows = form(id, false).rows("survey");
    Set<String> names = rows.stream().map(FormRow::name).collect(Collectors.toSet());
    assertThat(names).containsAll(Shipped.checklist(id).indicators().keySet());
    assertThat(rows)
        .extracting(row -> row.type().kind())
        .doesNotContain("username", "deviceid", "phonenumber", "email", "audit", "geopoint");
  }

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#ids")
  void everyListOffersTwoWaysNotToAnswer(String id) throws Exception {
    XlsFormFile form = form(id, false);
    Set<String> lists =
        form.rows("choices").stream().map(row -> row.text("list_name")).collect(Collectors.toSet());
    for (String list : lists) {
      assertThat(answers(form, list)).contains("dnk", "pnta");
    }
    assertThat(form.rows("choices")).extracting(FormRow::name).doesNotContain("na");
  }

  @Test
  void aQuestionIsShownWhereItsCriterionApplies() throws Exception {
    assertThat(row("transport-movement", "uasc_travel_documented").text("relevant"))
        .contains("${uasc_travelling}");
    assertThat(row("cccm-site", "population").text("relevant")).isEmpty();
  }

  @Test
  void aFigureIsAskedForWhereItsPartsAreNotKnown() throws Exception {
    FormRow row = row("cccm-site", "persons_per_shower");
    assertThat(row.text("relevant"))
        .isEqualTo("(${population} = '' or ${showers_functioning} = '')");
    assertThat(row.text("required")).isEmpty();
    assertThat(row.text("constraint")).isEqualTo(". >= 0");
  }

  @Test
  void severalAnswersExcludeNoneOfThem() throws Exception {
    FormRow row = row("cccm-site", "sanitation_separation");
    assertThat(row.text("type")).isEqualTo("select_multiple sanitation_separation_list");
    assertThat(row.text("constraint"))
        .isEqualTo(
            "not((selected(., 'none_of_these') or selected(., 'dnk') or selected(., 'pnta')) and"
                + " count-selected(.) > 1)");
  }

  @Test
  void consentComesBeforeEverythingElse() throws Exception {
    List<FormRow> rows = form("cccm-site", true).rows("survey");
    List<String> names = rows.stream().map(FormRow::name).filter(name -> !name.isEmpty()).toList();
    assertThat(names)
        .startsWith(
            "start",
            "end",
            "today",
            "checklist_id",
            "checklist_version",
            "intro",
            "consent",
            "g_main",
            "g_site",
            "site_id");
    assertThat(names).contains("gps");
    assertThat(rows.get(7).text("relevant")).isEqualTo("${consent} = 'yes'");
  }

  @Test
  void settingsNameTheFormAndItsLanguage() throws Exception {
    FormRow settings = form("cccm-site", false).rows("settings").get(0);
    assertThat(settings.text("form_id")).isEqualTo("cccm-site");
    assertThat(settings.text("version")).isEqualTo(Shipped.checklist("cccm-site").version());
    assertThat(settings.text("default_language")).isEqualTo("English (en)");
  }

  @Test
  void equalOptionsGiveEqualBytes() throws Exception {
    assertThat(bytes("shelter-site", true)).isEqualTo(bytes("shelter-site", true));
  }

  private static List<String> answers(XlsFormFile form, String list) {
    return form.rows("choices").stream()
        .filter(row -> row.text("list_name").equals(list))
        .map(FormRow::name)
        .toList();
  }

  private static FormRow row(String id, String name) throws Exception {
    Optional<FormRow> found =
        form(id, false).rows("survey").stream().filter(row -> row.name().equals(name)).findFirst();
    return found.orElseThrow();
  }

  static XlsFormFile form(String id, boolean more) throws IOException, UnusableInputException {
    return XlsFormFile.of(id + ".xlsx", bytes(id, more));
  }

  static byte[] bytes(String id, boolean more) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsForm.write(new XlsFormOptions(Shipped.checklist(id), "en", Forms.MADE, more, more), out);
    return out.toByteArray();
  }
}
