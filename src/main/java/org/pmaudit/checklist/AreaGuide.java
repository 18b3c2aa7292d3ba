package org.pmaudit.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.text.Texts;

/** One of the portfolio's areas: what it is about, its reference guidance, whom to ask. */
public record AreaGuide(
    ProtectionArea area,
    Texts title,
    Texts about,
    List<Guidance> guidance,
    List<Contact> contacts) {

  private static final String DIVISION = "DOEProtection@iom.int";

  public AreaGuide {
    guidance = List.copyOf(guidance);
    contacts = List.copyOf(contacts);
  }

  /** A document the brief names for the area. */
  public record Guidance(
      String title, Optional<String> publisher, OptionalInt year, boolean inProgress) {}

  /** A mailbox; {@code personal} marks a named person's address, which reports never print. */
  public record Contact(String email, boolean personal) {}

  /** The mailboxes reports print: a named person's address gives way to the division's. */
  public List<String> mailboxes() {
    List<String> shared = contacts.stream().filter(c -> !c.personal()).map(Contact::email).toList();
    return shared.isEmpty() ? List.of(DIVISION) : shared;
  }

  /** The same guide without a named person's address. */
  AreaGuide forReports() {
    return withContacts(mailboxes());
  }

  AreaGuide withContacts(List<String> mailboxes) {
    List<Contact> shared = mailboxes.stream().map(email -> new Contact(email, false)).toList();
    return new AreaGuide(area, title, about, guidance, shared);
  }

  /** Guides as a checklist carries them into reports, in the order of the areas. */
  static Map<ProtectionArea, AreaGuide> forReports(Map<ProtectionArea, AreaGuide> guides) {
    Map<ProtectionArea, AreaGuide> shared = new EnumMap<>(ProtectionArea.class);
    guides.forEach((area, guide) -> shared.put(area, guide.forReports()));
    return shared;
  }
}
