package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.problem.UnusableInputException;

/** Which templates {@code check --form} passes, and that those filled in are scored. */
class FormGateTest {

  private static final Path DATA = Path.of("../shared/data/project-lists");
  private static final List<String> CHECKLISTS =
      List.of(
          "cccm-design",
          "cccm-site",
          "shelter-design",
          "shelter-site",
          "transport-design",
          "transport-movement",
          "recovery-design",
          "recovery-area");
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  @TempDir private Path folder;

  static Stream<String> templates() {
    return CHECKLISTS.stream()
        .flatMap(id -> LANGUAGES.stream().flatMap(lang -> Stream.of(id + " " + lang)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void ourOwnTemplatesAskForEverything(String template) {
    String id = template.split(" ", 2)[0];
    String language = template.split(" ", 2)[1];
    for (String format : List.of("workbook", "csv")) {
      Path file = folder.resolve(format.equals("csv") ? "form.csv" : "form.xlsx");
      String[] words = {
        "template", "-c", id, "--lang", language, "--format", format, "-o", file.toString()
      };
      assertThat(CommandLineRun.of(words).code()).isZero();
      assertThat(missing(file, id)).as(format).isEqualTo("");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aProposalTemplateWithOurQuestionsAsksForEverything(String template) throws IOException {
    String id = template.split(" ", 2)[0];
    String language = template.split(" ", 2)[1];
    for (Path file : layouts(empty(id, indicator -> indicator.ask(language)))) {
      assertThat(missing(file, id)).as(file.toString()).isEqualTo("");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void questionsInOtherWordsAreKnownByTheIdTheyCarry(String template) throws IOException {
    String id = template.split(" ", 2)[0];
    String words = template.endsWith("ar") ? "صياغة اخرى" : "In other words";
    for (Path file :
        layouts(
            empty(
                id,
                one -> "3.2 a) %s? [%s]".formatted(words, one.id().toUpperCase(Locale.ROOT))))) {
      assertThat(missing(file, id)).as(file.toString()).isEqualTo("");
    }
  }

  /** The criteria that a form does not ask for, critical or not. */
  private static String missing(Path file, String checklist) {
    CommandLineRun run =
        CommandLineRun.of("check", "--form", file.toString(), "-c", checklist, "--json");
    assertThat(run.code()).as(run.err()).isIn(0, 1, 4);
    return json(run.out()).at("/forms/0/criteria").findParents("id").stream()
        .filter(one -> !one.path("asked").asText("wholly").equals("wholly"))
        .map(one -> one.path("id").asText())
        .collect(Collectors.joining(" "));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Path> layouts(ProposalTemplate template) throws IOException {
    return List.of(
        template.csv(folder.resolve("form.csv")),
        template.xlsx(folder.resolve("form.xlsx")),
        template.docxWithHeadings(folder.resolve("headings.docx")),
        template.docxWithTables(folder.resolve("tables.docx")));
  }

  private static ProposalTemplate empty(String checklist, Function<Indicator, String> words) {
    ProposalTemplate template = new ProposalTemplate();
    checklist(checklist).indicators().values().forEach(one -> template.ask(words.apply(one)));
    return template;
  }

  private static Checklist checklist(String id) {
    try {
      return ChecklistLibrary.shipped().checklist(id);
    } catch (UnusableInputException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cccm-design", "shelter-design", "transport-design", "recovery-design"})
  void aListOfProjectsAsksForNothingCritical(String checklist) throws IOException {
    Path list = folder.resolve("3w.csv");
    Files.writeString(
        list,
        """
        Qui Fait Quoi et Où,,,,,
        Organisation,Secteur,Activité,Province,Début,Bénéficiaires
        #org,#sector,#activity,#adm1,#date+start,#reached
        ACME,Protection,Referral pathway,Lac,2021-01-01,100
        ACME,Protection,Complaints channel,Lac,2021-02-01,200
        ACME,Protection,protection_risk_analysis,Lac,2021-03-01,300
        ACME,Protection,CCCM-D-03,Lac,2021-04-01,400
        """);
    assertFoundNothingCritical(list, checklist);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cccm-design", "shelter-design", "transport-design", "recovery-design"})
  void theListOfProjectsInChadAsksForNothingCritical(String checklist) {
    Path list = DATA.resolve("whowhatwhere_3w_tcd_oct2021.xlsx");
    assumeTrue(Files.exists(list), "skipped: there is no file " + list);
    assertFoundNothingCritical(list, checklist);
  }

  private static void assertFoundNothingCritical(Path form, String checklist) {
    CommandLineRun run =
        CommandLineRun.of("check", "--form", form.toString(), "-c", checklist, "--json");
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    long critical = checklist(checklist).criteria().stream().filter(one -> one.critical()).count();
    assertThat(json(run.out()).at("/forms/0/critical_missing").asLong()).isEqualTo(critical);
  }

  @Test
  void aWorkbookThatNamesTheTopicsInItsInstructionsAloneAsksForNothing() throws IOException {
    Path file = folder.resolve("talks.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet form = book.createSheet("Form");
      form.createRow(0).createCell(0).setCellValue("Title of the project");
      form.createRow(1).createCell(0).setCellValue("Budget");
      XSSFSheet notes = book.createSheet("Notes");
      XSSFSheet hidden = book.createSheet("Old");
      StringBuilder prose = new StringBuilder("Say in your own words: ");
      for (Indicator one : checklist("cccm-design").indicators().values()) {
        row(notes).createCell(0).setCellValue(one.ask("en"));
        row(hidden).createCell(0).setCellValue(one.ask("en"));
        row(form).createCell(0).setCellValue("Please also write on " + one.id() + " somewhere.");
        prose.append(one.ask("en")).append(' ');
        comment(form, one);
      }
      form.createRow(form.getLastRowNum() + 2).createCell(0).setCellValue(prose.toString());
      form.getHeader().setCenter("Is there a complaints channel? complaints_channel_planned");
      book.setSheetHidden(2, true);
      book.write(out);
    }
    assertAsksNothing(file);
  }

  private static Row row(XSSFSheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  private static void comment(XSSFSheet sheet, Indicator one) {
    int at = sheet.getLastRowNum();
    sheet
        .createDrawingPatriarch()
        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, at, 3, at + 2))
        .setString(one.ask("en"));
  }

  @Test
  void aDocumentThatNamesTheTopicsInItsInstructionsAloneAsksForNothing() throws IOException {
    Path file = folder.resolve("talks.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      heading(document, "How to fill in this form", 1);
      for (Indicator one : checklist("cccm-design").indicators().values()) {
        document.createParagraph().createRun().setText(one.ask("en"));
        heading(document, one.ask("en"), 2);
        document.createTable(1, 2).getRow(0).getCell(0).setText(one.ask("en"));
        document
            .createHeader(HeaderFooterType.DEFAULT)
            .createParagraph()
            .createRun()
            .setText(one.ask("en"));
      }
      heading(document, "Title of the project", 1);
      for (Indicator one : checklist("cccm-design").indicators().values()) {
        document.createParagraph().createRun().setText(one.ask("en"));
      }
      document.write(out);
    }
    assertAsksNothing(file);
  }

  private static void heading(XWPFDocument document, String text, int level) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    paragraph.createRun().setText(text);
  }

  private static void assertAsksNothing(Path file) {
    CommandLineRun run =
        CommandLineRun.of("check", "--form", file.toString(), "-c", "cccm-design", "--json");
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(json(run.out()).findValues("places")).allMatch(JsonNode::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cccm-design", "shelter-design", "transport-design", "recovery-design"})
  void aProposalIsScoredAlikeInEveryLayout(String checklist) throws IOException {
    Path sample = Path.of("samples", checklist + ".xlsx");
    JsonNode expected = unit(sample, checklist);
    ProposalTemplate filled = new ProposalTemplate();
    answers(sample)
        .forEach((id, answer) -> filled.ask(checklist(checklist).indicator(id).ask("en"), answer));
    for (Path file : layouts(filled)) {
      JsonNode unit = unit(file, checklist);
      assertThat(unit.get("verdicts")).as(file.toString()).isEqualTo(expected.get("verdicts"));
      assertThat(unit.get("score")).as(file.toString()).isEqualTo(expected.get("score"));
      assertThat(unit.get("id")).isEqualTo(expected.get("id"));
    }
  }

  private static JsonNode unit(Path file, String checklist) {
    String[] words = {
      "score", file.toString(), "-c", checklist, "-f", "json", "--as-of", "2026-11-24"
    };
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode units = json(run.out()).at("/audits/0/units");
    assertThat(units).hasSize(1);
    return units.get(0);
  }

  /** The answers of a workbook of ours, by the id of the indicator. */
  private static Map<String, String> answers(Path workbook) throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      DataFormatter format = new DataFormatter();
      for (Row row : book.getSheetAt(1)) {
        String id = format.formatCellValue(row.getCell(7));
        if (row.getRowNum() > 4 && !id.isEmpty()) {
          answers.put(id, format.formatCellValue(row.getCell(2)));
        }
      }
    }
    return answers;
  }

  @Test
  void whatIsAskedOfAPersonIsNeverShownThoughItCarriesAnId() throws IOException {
    Path file =
        new ProposalTemplate()
            .ask("1.1 Name of focal point [project_name]", "Jane Doe")
            .ask("1.2 Phone of focal point", "+235 66 12 34 56")
            .ask("1.3 E-mail of focal point [site_opened]", "jane@acme.example")
            .ask("referral_pathway_planned", "Jane Doe")
            .csv(folder.resolve("personal.csv"));
    for (String command : List.of("score", "check", "check --form")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.addAll(List.of(file.toString(), "-c", "cccm-design"));
      CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
      assertThat(run.out() + run.err()).as(command).doesNotContain("Jane", "jane", "66 12");
    }
  }

  @Test
  void aQuestionWithTheIdsOfTwoThingsAsksForNeitherAndThatIsSaid() throws IOException {
    Path file =
        new ProposalTemplate()
            .ask("Is it safe? [siting_checks] [uasc_plan]")
            .ask("CCCM-D-01 Who faces which danger? [protection_risk_analysis]")
            .csv(folder.resolve("two.csv"));
    CommandLineRun run =
        CommandLineRun.of("check", "--form", file.toString(), "-c", "cccm-design", "--json");
    assertThat(run.err())
        .startsWith(
            file
                + ":2:1: note: this has the ids `siting_checks`, `uasc_plan`, so it asks for none"
                + " of them\n");
    assertThat(json(run.out()).at("/forms/0/asked").asInt()).isEqualTo(1);
  }

  @Test
  void anArabicFormIsScored() throws IOException {
    Path file =
        new ProposalTemplate()
            .ask("٣-٢ أ) " + checklist("cccm-design").indicator("project_id").ask("ar"), "P٧")
            .ask(checklist("cccm-design").indicator("referral_pathway_planned").ask("ar"), "نعم")
            .ask("حجم السكان [design_population]", "١٢٠٠")
            .docxWithTables(folder.resolve("ar.docx"));
    JsonNode unit = unit(file, "cccm-design");
    assertThat(unit.at("/answers/referral_pathway_planned").asText()).isEqualTo("yes");
    assertThat(unit.at("/answers/design_population").asText()).isEqualTo("1200");
  }

  @Test
  void otherCommandsReadAProposalAsTheScoreDoes() {
    String proposal = "samples/proposal.docx";
    assertThat(CommandLineRun.of("coverage", proposal, "-c", "cccm-design").out())
        .contains("41 criteria: 9 can be answered");
    assertThat(CommandLineRun.of("inspect", proposal).out())
        .contains("header   none: it is a form", "\"What is the code of the project?\"");
    assertThat(CommandLineRun.of("privacy", proposal).code()).isZero();
    assertThat(CommandLineRun.of("map", proposal, "-c", "cccm-design").out())
        .contains("    header: \"Does the project open, move or extend a site?\"");
  }

  @Test
  void aProposalWithoutACodeIsKnownByItsFile() throws IOException {
    Path file =
        new ProposalTemplate()
            .ask("project_id", "[answer]")
            .ask("referral_pathway_planned", "yes")
            .docxWithTables(folder.resolve("north.docx"));
    assertThat(unit(file, "cccm-design").get("id").asText()).isEqualTo("north.docx");
  }
}
