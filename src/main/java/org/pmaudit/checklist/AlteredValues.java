package org.pmaudit.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Adaptation.Altered;
import org.pmaudit.text.Texts;

/** Puts what a tailoring changed into words, in every language, for whoever reads the audit. */
final class AlteredValues {

  private final Checklist before;
  private final Checklist after;
  private final Map<String, ValueText> values = new LinkedHashMap<>();

  private AlteredValues(Checklist before, Checklist after) {
    this.before = before;
    this.after = after;
    Phrases.LANGUAGES.forEach(one -> values.put(one, new ValueText(new Phrases(one))));
  }

  /** The same, its checklist telling of all changes; what was switched off stands there already. */
  static Tailored stated(Tailored tailored) {
    Checklist checklist = tailored.checklist();
    List<Altered> altered = new AlteredValues(tailored.base(), checklist).of(tailored.changes());
    return new Tailored(
        tailored.base(),
        checklist.with(checklist.adaptation().telling(altered)),
        tailored.signedOffBy(),
        tailored.signedOffOn(),
        tailored.changes());
  }

  private List<Altered> of(List<Tailored.Change> changes) {
    return changes.stream()
        .filter(change -> !change.key().equals(Tailored.Change.SWITCH_OFF))
        .map(this::altered)
        .toList();
  }

  private Altered altered(Tailored.Change change) {
    if (change.key().equals(Tailored.Change.ADD)) {
      Texts title = after.criterion(change.of()).title();
      return new Altered(
          change.of(),
          change.key(),
          Optional.empty(),
          Optional.of(title),
          change.place().toString());
    }
    return new Altered(
        change.of(),
        change.key(),
        texts(before, change),
        texts(after, change),
        change.place().toString());
  }

  private Optional<Texts> texts(Checklist checklist, Tailored.Change change) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach(
        (language, text) ->
            text.of(checklist, change).ifPresent(value -> texts.put(language, value)));
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    boolean alike = Set.copyOf(texts.values()).size() == 1;
    return Optional.of(alike ? Texts.english(texts.values().iterator().next()) : new Texts(texts));
  }
}
