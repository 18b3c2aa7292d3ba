package org.pmaudit.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.text.Texts;

/** A language of a phone form, called the way survey platforms tell languages apart. */
enum FormLanguage {
  ENGLISH("en", "English"),
  FRENCH("fr", "French"),
  SPANISH("es", "Spanish"),
  ARABIC("ar", "Arabic");

  private final String tag;
  private final String name;

  FormLanguage(String tag, String name) {
    this.tag = tag;
    this.name = name;
  }

  String tag() {
    return tag;
  }

  /** {@code French (fr)}, the end of column headers. */
  String suffix() {
    return name + " (" + tag + ")";
  }

  String column(String column) {
    return column + "::" + suffix();
  }

  static Optional<FormLanguage> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  /** The languages that a checklist has every question and answer in; English always. */
  static List<FormLanguage> of(Checklist checklist) {
    return Arrays.stream(values()).filter(each -> each.isComplete(checklist)).toList();
  }

  private boolean isComplete(Checklist checklist) {
    return checklist.indicators().values().stream()
        .flatMap(FormLanguage::texts)
        .allMatch(text -> text.exactly(tag).isPresent());
  }

  private static Stream<Texts> texts(Indicator indicator) {
    Stream<Texts> asked = Stream.of(indicator.question().orElse(indicator.label()));
    return Stream.concat(asked, indicator.choices().stream().map(Choice::label));
  }
}
