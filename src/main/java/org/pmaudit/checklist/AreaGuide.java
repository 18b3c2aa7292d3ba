package org.pmaudit.checklist;

import java.util.List;
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
    return shared.isEmpty() ? List.of("DOEProtection@iom.int") : shared;
  }
}
