package org.pmaudit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;

/** The lists of answers of a phone form; indicators with equal choices share one. */
final class ChoiceLists {

  /** The two answers that every list ends with. */
  static final String DO_NOT_KNOW = "dnk";

  static final String PREFER_NOT_TO_ANSWER = "pnta";

  private final List<FormLanguage> languages;
  private final Map<List<Choice>, String> names = new LinkedHashMap<>();
  private final List<SurveyRow> rows = new ArrayList<>();

  ChoiceLists(List<FormLanguage> languages) {
    this.languages = languages;
  }

  List<SurveyRow> rows() {
    return List.copyOf(rows);
  }

  /** The name of the list with the answers to an indicator. */
  String name(Indicator indicator) {
    List<Choice> answers = new ArrayList<>(indicator.choices());
    add(answers, DO_NOT_KNOW, Phrase.DO_NOT_KNOW);
    add(answers, PREFER_NOT_TO_ANSWER, Phrase.PREFER_NOT_TO_ANSWER);
    return name(answers, suggested(indicator));
  }

  /** A list of plain yes and no. */
  String yesOrNo(List<Choice> answers) {
    return name(answers, "consent_list");
  }

  private static void add(List<Choice> answers, String id, Phrase label) {
    if (answers.stream().noneMatch(choice -> choice.id().equals(id))) {
      answers.add(new Choice(id, Phrases.texts(label), List.of()));
    }
  }

  private static String suggested(Indicator indicator) {
    boolean standard =
        indicator.type() == IndicatorType.YES_NO || indicator.type() == IndicatorType.EXTENT;
    return (standard ? indicator.type().word() : indicator.id()) + "_list";
  }

  private String name(List<Choice> answers, String suggested) {
    return names.computeIfAbsent(answers, any -> write(answers, suggested));
  }

  private String write(List<Choice> answers, String list) {
    for (Choice answer : answers) {
      rows.add(
          new SurveyRow(Map.of())
              .with("list_name", list)
              .with("name", answer.id())
              .with("label", answer.label(), languages));
    }
    return list;
  }
}
