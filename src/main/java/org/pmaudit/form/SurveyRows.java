package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.text.Texts;

/** Puts together the rows of the survey sheet of a phone form. */
final class SurveyRows {

  private static final String CONSENT = "consent";
  private static final String OPEN = "open_questions";

  private final XlsFormOptions options;
  private final Questionnaire questionnaire;
  private final List<FormLanguage> languages;
  private final ChoiceLists lists;
  private final XPath xpath;
  private final List<SurveyRow> rows = new ArrayList<>();

  SurveyRows(XlsFormOptions options, List<FormLanguage> languages, ChoiceLists lists) {
    this.options = options;
    this.questionnaire = Questionnaire.of(options.checklist());
    this.languages = languages;
    this.lists = lists;
    this.xpath = new XPath(options.checklist().indicators());
  }

  List<SurveyRow> rows() {
    Checklist checklist = options.checklist();
    List.of("start", "end", "today").forEach(each -> rows.add(SurveyRow.of(each, each)));
    calculate("checklist_id", "'" + checklist.id() + "'");
    calculate("checklist_version", "'" + checklist.version() + "'");
    label(SurveyRow.of("note", "intro"), Phrase.FORM_INTRO);
    if (options.consent()) {
      consent();
    }
    questionnaire.sections().forEach(this::section);
    openCount();
    if (options.consent()) {
      rows.add(end());
    }
    return List.copyOf(rows);
  }

  private void consent() {
    List<Choice> answers = List.of(choice("yes", Phrase.YES), choice("no", Phrase.NO));
    SurveyRow ask = SurveyRow.of("select_one " + lists.yesOrNo(answers), CONSENT);
    label(ask.with("required", "yes"), Phrase.CONSENT);
    SurveyRow group = SurveyRow.of("begin_group", "g_main");
    label(group.with("relevant", XPath.is(CONSENT, "yes")), Phrase.FORM_GROUP);
  }

  private static Choice choice(String id, Phrase label) {
    return new Choice(id, Phrases.texts(label), List.of());
  }

  private void section(Section section) {
    String name =
        section.principle().map(each -> each.word()).orElse(options.checklist().unit().word());
    SurveyRow group = SurveyRow.of("begin_group", "g_" + name);
    boolean first = section.principle().isEmpty();
    label(first ? group.with("appearance", "field-list") : group, section.title());
    QuestionRows questions = new QuestionRows(questionnaire, languages, lists);
    section.questions().forEach(question -> rows.addAll(questions.of(question, section)));
    if (first && options.gps()) {
      label(SurveyRow.of("geopoint", "gps"), Phrase.GPS);
    }
    openOf(section, name);
    rows.add(end());
  }

  private static SurveyRow end() {
    return new SurveyRow(Map.of("type", "end_group"));
  }

  /** Counts the open questions of a section. */
  private void openOf(Section section, String name) {
    List<String> terms =
        section.questions().stream().filter(Question::counted).map(this::open).toList();
    if (!terms.isEmpty()) {
      calculate("open_" + name, String.join(" + ", terms));
    }
  }

  private String open(Question question) {
    String id = question.id();
    List<String> unknown = new ArrayList<>(List.of(XPath.isBlank(id)));
    if (!question.indicator().choices().isEmpty()) {
      unknown.add(XPath.selected(XPath.value(id), ChoiceLists.DO_NOT_KNOW));
      unknown.add(XPath.selected(XPath.value(id), ChoiceLists.PREFER_NOT_TO_ANSWER));
    }
    String open = XPath.or(unknown);
    if (question.answeredBy().isPresent()) {
      open = "(" + open + ") and " + XPath.isBlank(question.answeredBy().get());
    }
    Optional<String> relevant = question.relevant().flatMap(xpath::of);
    return "if("
        + (relevant.isPresent() ? relevant.get() + " and (" + open + ")" : open)
        + ", 1, 0)";
  }

  private void openCount() {
    String sum =
        rows.stream()
            .map(row -> row.cells().getOrDefault("name", ""))
            .filter(name -> name.startsWith("open_"))
            .map(XPath::value)
            .collect(Collectors.joining(" + "));
    calculate(OPEN, sum);
    Texts count = Texts.english(XPath.value(OPEN));
    SurveyRow note = SurveyRow.of("note", "open_note");
    rows.add(
        labelled(note, FormText.filled(Phrase.OPEN_COUNT, count))
            .with("relevant", XPath.value(OPEN) + " > 0"));
  }

  private void calculate(String name, String calculation) {
    rows.add(SurveyRow.of("calculate", name).with("calculation", calculation));
  }

  private void label(SurveyRow row, Phrase phrase) {
    rows.add(labelled(row, Phrases.texts(phrase)));
  }

  private SurveyRow labelled(SurveyRow row, Texts label) {
    SurveyRow labelled = row;
    for (FormLanguage language : languages) {
      labelled = labelled.with(language.column("label"), label.in(language.tag()));
    }
    return labelled;
  }
}
