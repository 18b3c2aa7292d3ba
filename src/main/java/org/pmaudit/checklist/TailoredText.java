package org.pmaudit.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the values of a tailored checklist come from, as text. */
final class TailoredText {

  private final Phrases phrases;
  private final ValueText values;

  TailoredText(Phrases phrases) {
    this.phrases = phrases;
    this.values = new ValueText(phrases);
  }

  String of(Tailored tailored) {
    Sheet sheet =
        new Sheet("\n" + phrases.say("tailored"), "")
            .row("", phrases.say("signed_off", tailored.signedOffBy(), tailored.signedOffOn()));
    Set<String> ids = new LinkedHashSet<>();
    tailored.changes().forEach(change -> ids.add(change.of()));
    ids.forEach(id -> sheet.row(id, changes(tailored, id)));
    return sheet.toString();
  }

  /** The changes of one criterion. */
  List<String> changes(Tailored tailored, Criterion criterion) {
    return changes(tailored, criterion.id());
  }

  private List<String> changes(Tailored tailored, String id) {
    return tailored.changes().stream()
        .filter(change -> change.of().equals(id))
        .map(change -> change(tailored, change))
        .toList();
  }

  private String change(Tailored tailored, Tailored.Change change) {
    Optional<String> before = values.of(tailored.base(), change);
    Optional<String> after = values.of(tailored.checklist(), change);
    String place = " (" + change.place() + ")";
    if (change.key().equals(Tailored.Change.ADD)) {
      return phrases.say("added", change.of(), change.place());
    }
    if (change.key().equals(Tailored.Change.SWITCH_OFF)) {
      return phrases.say("switched_off") + place;
    }
    String became = phrases.say("became", before.orElse("–"), after.orElse("–"));
    return phrases.say("changed", change.key(), became + place);
  }
}
