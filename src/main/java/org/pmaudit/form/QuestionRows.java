package org.pmaudit.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.text.Texts;

/** Makes the rows of a phone form that ask for an indicator. */
final class QuestionRows {

  /** The longest name that statistics programs keep. */
  static final int LONGEST_NAME = 32;

  private static final String NOTE = "_note";

  private final Questionnaire questionnaire;
  private final List<FormLanguage> languages;
  private final ChoiceLists lists;
  private final XPath xpath;
  private final Set<String> explained = new HashSet<>();

  QuestionRows(Questionnaire questionnaire, List<FormLanguage> languages, ChoiceLists lists) {
    this.questionnaire = questionnaire;
    this.languages = languages;
    this.lists = lists;
    this.xpath = new XPath(questionnaire.checklist().indicators());
  }

  List<SurveyRow> of(Question question, Section section) {
    List<SurveyRow> rows = new ArrayList<>();
    rows.add(asked(question, section));
    note(question).ifPresent(rows::add);
    return rows;
  }

  private SurveyRow asked(Question question, Section section) {
    Indicator indicator = question.indicator();
    SurveyRow row =
        SurveyRow.of(type(indicator), indicator.id())
            .with("label", indicator.question().orElse(indicator.label()), languages);
    Optional<Texts> hint = hint(question, section);
    if (hint.isPresent()) {
      row = row.with("hint", hint.get(), languages);
    }
    if (isRequired(indicator)) {
      row =
          row.with("required", "yes")
              .with("required_message", Phrases.texts(Phrase.PLEASE_ANSWER), languages);
    }
    Optional<String> relevant = relevant(question);
    if (relevant.isPresent()) {
      row = row.with("relevant", relevant.get());
    }
    return tagged(constrained(row, indicator), indicator);
  }

  private String type(Indicator indicator) {
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE -> "select_one " + lists.name(indicator);
      case CHOICES -> "select_multiple " + lists.name(indicator);
      case COUNT -> "integer";
      case NUMBER, PERCENT -> "decimal";
      case DATE -> "date";
      case TEXT -> "text";
    };
  }

  /** A list always offers an answer that can be given; a number may not be known. */
  private boolean isRequired(Indicator indicator) {
    return !indicator.choices().isEmpty() || isUnitId(indicator);
  }

  private boolean isUnitId(Indicator indicator) {
    return indicator.id().equals(questionnaire.checklist().unit().idIndicator());
  }

  private Optional<Texts> hint(Question question, Section section) {
    if (isUnitId(question.indicator())) {
      return Optional.of(Phrases.texts(Phrase.CODE_FORM));
    }
    if (question.fallback()) {
      return Optional.of(Phrases.texts(Phrase.ONLY_IF_UNKNOWN));
    }
    Optional<Texts> check =
        question.criteria().stream()
            .filter(each -> section.principle().filter(each.principle()::equals).isPresent())
            .filter(each -> explained.add(each.id()))
            .flatMap(each -> each.verification().stream())
            .findFirst();
    if (!question.indicator().type().isNumeric()) {
      return check;
    }
    Texts empty = Phrases.texts(Phrase.LEAVE_EMPTY);
    return Optional.of(check.map(text -> FormText.joined(empty, text)).orElse(empty));
  }

  private Optional<String> relevant(Question question) {
    Optional<String> applies = question.relevant().flatMap(xpath::of);
    if (!question.fallback()) {
      return applies;
    }
    String unknown =
        "(" + XPath.or(parts(question.indicator()).map(XPath::isBlank).distinct().toList()) + ")";
    return Optional.of(applies.map(where -> where + " and " + unknown).orElse(unknown));
  }

  /** What is asked for instead of a figure, however deep it is computed. */
  private Stream<String> parts(Indicator indicator) {
    Optional<Derivation> from = indicator.derivation();
    return from.isEmpty()
        ? Stream.of(indicator.id())
        : Stream.of(from.get().left(), from.get().right())
            .map(questionnaire.checklist()::indicator)
            .flatMap(this::parts);
  }

  private SurveyRow constrained(SurveyRow row, Indicator indicator) {
    if (isUnitId(indicator)) {
      return constrained(row, "regex(., '^[A-Za-z0-9_-]{1,40}$')", Phrase.CODE_FORM);
    }
    return switch (indicator.type()) {
      case COUNT -> constrained(row, ". >= 0", Phrase.NOT_NEGATIVE);
      case NUMBER ->
          AnswerRules.mayBeNegative(indicator)
              ? row
              : constrained(row, ". >= 0", Phrase.NOT_NEGATIVE);
      case PERCENT -> constrained(row, ". >= 0 and . <= 100", Phrase.PERCENT_RANGE);
      case DATE -> constrained(row, ". <= today()", Phrase.NOT_FUTURE);
      case CHOICES -> constrained(row, exclusive(indicator), Phrase.STANDS_ALONE);
      case YES_NO, EXTENT, CHOICE, TEXT -> row;
    };
  }

  private SurveyRow constrained(SurveyRow row, String constraint, Phrase message) {
    return row.with("constraint", constraint)
        .with("constraint_message", Phrases.texts(message), languages);
  }

  private static String exclusive(Indicator indicator) {
    Stream<String> alone =
        indicator.choices().stream()
            .map(Choice::id)
            .filter(id -> id.startsWith("none") || indicator.notApplicable().contains(id));
    Stream<String> unknown = Stream.of(ChoiceLists.DO_NOT_KNOW, ChoiceLists.PREFER_NOT_TO_ANSWER);
    List<String> terms =
        Stream.concat(alone, unknown).distinct().map(id -> XPath.selected(".", id)).toList();
    return "not((" + XPath.or(terms) + ") and count-selected(.) > 1)";
  }

  private static SurveyRow tagged(SurveyRow row, Indicator indicator) {
    String tag = FormCsv.tag(indicator);
    return tag.isEmpty() ? row : row.with("hxl", tag);
  }

  /** Room to say what is missing, where the answer is no or partly. */
  private Optional<SurveyRow> note(Question question) {
    Indicator indicator = question.indicator();
    List<String> gaps =
        Stream.of("no", "partial")
            .filter(id -> indicator.choiceIndex(id) >= 0)
            .map(id -> XPath.is(indicator.id(), id))
            .toList();
    if (gaps.isEmpty() || indicator.type() == IndicatorType.CHOICES) {
      return Optional.empty();
    }
    String name = noteName(indicator.id());
    return Optional.of(
        SurveyRow.of("text", name)
            .with("label", FormText.filled(Phrase.MISSING_DETAIL, indicator.label()), languages)
            .with("hint", Phrases.texts(Phrase.NO_NAMES), languages)
            .with("relevant", XPath.or(gaps))
            .with("appearance", "multiline"));
  }

  private static String noteName(String id) {
    return id.substring(0, Math.min(id.length(), LONGEST_NAME - NOTE.length())) + NOTE;
  }

  /** Whether a question only gives room for a remark to another. */
  static boolean isNote(String type, String name, String relevant) {
    return type.equals("text") && name.endsWith(NOTE) && relevant.contains("${");
  }
}
