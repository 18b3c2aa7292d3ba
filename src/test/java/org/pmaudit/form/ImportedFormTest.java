package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.checklist.YamlNode;

class ImportedFormTest {

  /** What must be the same of an indicator after its form was read back. */
  record Likeness(String id, String type, List<String> choices, Set<String> languages) {}

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#ids")
  void ourOwnFormsGiveTheirIndicatorsBack(String id) throws Exception {
    Checklist checklist = Shipped.checklist(id);
    String yaml =
        ImportedForm.yaml(
            XlsFormTest.form(id, true), checklist.indicators().keySet(), Set.of("cccm"));
    assertThat(indicators(yaml))
        .containsExactlyInAnyOrderElementsOf(
            checklist.indicators().values().stream().map(ImportedFormTest::likeness).toList());
  }

  private static Likeness likeness(Indicator indicator) {
    boolean own = indicator.type().word().startsWith("choice");
    return new Likeness(
        indicator.id(),
        indicator.type().word(),
        own ? indicator.choices().stream().map(Choice::id).toList() : List.of(),
        new TreeSet<>(indicator.label().byLanguage().keySet()));
  }

  private static List<Likeness> indicators(String yaml) throws Exception {
    YamlNode root = YamlFile.of("own.yaml", yaml.getBytes(StandardCharsets.UTF_8)).root();
    List<Likeness> found = new ArrayList<>();
    for (YamlNode each :
        ((YamlNode.Sequence) ((YamlNode.Mapping) root).get("indicators").orElseThrow()).items()) {
      YamlNode.Mapping indicator = (YamlNode.Mapping) each;
      YamlNode.Mapping label = (YamlNode.Mapping) indicator.get("label").orElseThrow();
      Set<String> languages = new TreeSet<>();
      label.entries().forEach(entry -> languages.add(entry.key().text()));
      found.add(
          new Likeness(
              text(indicator, "id"), text(indicator, "type"), choices(indicator), languages));
    }
    return found;
  }

  private static List<String> choices(YamlNode.Mapping indicator) {
    List<String> ids = new ArrayList<>();
    indicator
        .get("choices")
        .ifPresent(
            list ->
                ((YamlNode.Sequence) list)
                    .items()
                    .forEach(choice -> ids.add(text((YamlNode.Mapping) choice, "id"))));
    return ids;
  }

  private static String text(YamlNode.Mapping node, String key) {
    return ((YamlNode.Scalar) node.get(key).orElseThrow()).text();
  }

  @Test
  void aForeignFormBecomesIndicatorsOfAnOwnNamespace() throws Exception {
    byte[] form =
        workbook(
            "survey",
            "type|name|label::English (en)|label::French (fr)|constraint",
            "select_one yn|Q1|Is it \"lit\"?|Est-ce éclairé ?|",
            "decimal|share|Share|Part|. >= 0 and . <= 100",
            "geopoint|gps|Where?|Où ?|",
            "text|site_id|Code|Code|",
            "choices",
            "list_name|name|label::English (en)|label::French (fr)",
            "yn|yes|Yes|Oui",
            "yn|no|No|Non",
            "yn|na|Not applicable|Sans objet",
            "settings",
            "form_id|form_title",
            "wash-2026|Water points");
    String yaml =
        ImportedForm.yaml(XlsFormFile.of("in/f.xlsx", form), Set.of("site_id"), Set.of("cccm"));
    assertThat(yaml)
        .startsWith(
            """
            # The questions of f.xlsx. What is marked TODO is left to write.
            id: wash-2026
            version: "0.1.0"
            namespace: wash
            sector: other  # TODO: cccm, shelter, transport, recovery, or a word of your own
            unit: site  # TODO: project, site, movement or area
            title: {en: "Water points"}
            indicators:
              - id: wash_q1
                type: choice
                synonyms: ["Q1"]
                label: {en: "Is it \\"lit\\"?", fr: "Est-ce éclairé ?"}
                choices:
                  - {id: yes, label: {en: "Yes", fr: "Oui"}}
                  - {id: no, label: {en: "No", fr: "Non"}}
                  - {id: na, label: {en: "Not applicable", fr: "Sans objet"}}
                not_applicable: [na]
              - id: wash_share
                type: percent
                synonyms: ["share"]
                label: {en: "Share", fr: "Part"}
              # ships with pmaudit: use it as it is, and take this entry out
              - id: site_id
                type: text
                label: {en: "Code", fr: "Code"}
            # TODO: write the criteria""");
  }

  private static byte[] workbook(String... lines) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("_about");
      for (String line : lines) {
        if (!line.contains("|")) {
          sheet = book.createSheet(line);
        } else {
          Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          String[] cells = line.split("\\|", -1);
          for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
