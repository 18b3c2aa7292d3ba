package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;

/** A checklist as text: its header, then its criteria by principle. */
final class ChecklistText {

  private final Phrases phrases;

  ChecklistText(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(Checklist checklist) {
    StringBuilder out = new StringBuilder(header(checklist));
    for (Principle principle : Principle.values()) {
      List<Criterion> criteria =
          checklist.criteria().stream().filter(one -> one.principle() == principle).toList();
      if (!criteria.isEmpty()) {
        Sheet sheet = new Sheet("\n" + phrases.say("principle." + principle.word()), "");
        criteria.forEach(criterion -> sheet.row(criterion.id(), line(criterion)));
        out.append(sheet);
      }
    }
    return out.toString();
  }

  private String header(Checklist checklist) {
    String number = phrases.criteria(checklist.criteria().size());
    List<String> off = new ArrayList<>();
    checklist
        .switchedOff()
        .forEach(
            one ->
                off.add(one.criterion() + " " + phrases.text(one.title()) + ": " + one.reason()));
    return new Sheet(checklist.id() + " " + checklist.version(), number)
        .row("", phrases.text(checklist.title()))
        .row(phrases.say("only"), only(checklist))
        .row(phrases.say("unit"), phrases.say("unit." + checklist.unit().word()))
        .row(phrases.say("people"), named(checklist.people(), checklist))
        .row(phrases.say("context"), context(checklist))
        .row(phrases.say("rating"), rating(checklist))
        .row(phrases.say("switched_off"), off)
        .toString();
  }

  private List<String> only(Checklist checklist) {
    return checklist.adaptation().onlyAreas().stream()
        .map(area -> AreaText.name(area, checklist, phrases))
        .toList();
  }

  private List<String> context(Checklist checklist) {
    return checklist.context().stream().map(id -> named(id, checklist)).toList();
  }

  /** An indicator's label with its id, which is what a file may be headed with. */
  private String named(String id, Checklist checklist) {
    return phrases.text(checklist.indicator(id).label()) + " (" + id + ")";
  }

  private List<String> rating(Checklist checklist) {
    Bands bands = checklist.bands();
    Caps caps = checklist.caps();
    return List.of(
        phrases.say(
            "bands",
            bands.strong().toPlainString(),
            bands.adequate().toPlainString(),
            bands.weak().toPlainString()),
        phrases.say("caps", word(caps.criticalGap()), word(caps.criticalUnknown())),
        phrases.say("coverage", checklist.floor().toPlainString()));
  }

  private String word(Rating rating) {
    return phrases.say("rating." + rating.word());
  }

  private String line(Criterion criterion) {
    String weight = phrases.say("weight", criterion.weight());
    String critical = criterion.critical() ? " · " + phrases.say("critical") : "";
    String mode =
        criterion.mode() == Mode.STAND_ALONE ? " · " + phrases.say("mode.stand_alone") : "";
    return phrases.text(criterion.title()) + " · " + weight + critical + mode;
  }
}
