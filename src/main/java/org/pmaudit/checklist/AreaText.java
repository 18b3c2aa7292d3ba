package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;

/** An area as text: what it is about, its guidance, whom to ask, its criteria. */
final class AreaText {

  private final Phrases phrases;

  AreaText(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(AreaGuide guide, List<Checklist> checklists) {
    String heading = guide.area().word() + "  " + phrases.text(guide.title());
    StringBuilder out =
        new StringBuilder(
            new Sheet(heading, "")
                .row("", phrases.text(guide.about()))
                .row(
                    phrases.say("guidance"), guide.guidance().stream().map(this::document).toList())
                .row(phrases.say("contacts"), contacts(guide))
                .toString());
    for (Checklist checklist : checklists) {
      out.append(criteria(guide.area(), checklist));
    }
    return out.toString();
  }

  /** An area's title as a checklist has it. */
  static String name(ProtectionArea area, Checklist checklist, Phrases phrases) {
    AreaGuide guide = checklist.areas().get(area);
    return guide == null ? area.word() : phrases.text(guide.title());
  }

  private String criteria(ProtectionArea area, Checklist checklist) {
    List<Criterion> tagged =
        checklist.criteria().stream().filter(one -> one.areas().contains(area)).toList();
    if (tagged.isEmpty()) {
      return "";
    }
    Sheet sheet = new Sheet("\n" + checklist.id(), "");
    tagged.forEach(criterion -> sheet.row(criterion.id(), line(criterion)));
    return sheet.toString();
  }

  private String line(Criterion criterion) {
    List<String> words = new ArrayList<>(List.of(phrases.text(criterion.title())));
    criterion
        .response()
        .ifPresent(response -> words.add(phrases.say("response." + response.word())));
    if (criterion.mode() == Mode.STAND_ALONE) {
      words.add(phrases.say("mode.stand_alone"));
    }
    return String.join(" · ", words);
  }

  private String document(AreaGuide.Guidance document) {
    StringBuilder out = new StringBuilder(document.title());
    document.publisher().ifPresent(publisher -> out.append(", ").append(publisher));
    if (document.year().isPresent()) {
      out.append(", ").append(document.year().getAsInt());
    }
    if (document.inProgress()) {
      out.append(" (").append(phrases.say("in_progress")).append(')');
    }
    return out.toString();
  }

  private List<String> contacts(AreaGuide guide) {
    List<String> contacts = new ArrayList<>();
    for (AreaGuide.Contact contact : guide.contacts()) {
      contacts.add(
          contact.personal()
              ? contact.email() + " (" + phrases.say("personal") + ")"
              : contact.email());
    }
    if (!contacts.isEmpty()) {
      contacts.add(phrases.say("notice"));
    }
    return contacts;
  }
}
