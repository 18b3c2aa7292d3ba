package org.pmaudit.checklist;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes indicators, sources and areas under the names they have in YAML. */
final class DefinitionsWriter {

  private final JsonFields out;

  DefinitionsWriter(JsonFields out) {
    this.out = out;
  }

  void indicator(Indicator indicator) throws IOException {
    out.text("id", indicator.id());
    out.text("type", indicator.type().word());
    out.text("unit", indicator.unit());
    out.texts("label", indicator.label());
    out.texts("question", indicator.question());
    out.text("hxl", indicator.hxl());
    out.words("synonyms", indicator.synonyms());
    if (StandardChoices.of(indicator.type()).isEmpty() && !indicator.choices().isEmpty()) {
      out.objects("choices", indicator.choices(), this::choice);
    }
    out.words("not_applicable", indicator.inOrder(indicator.notApplicable()));
    Optional<Derivation> derivation = indicator.derivation();
    if (derivation.isPresent()) {
      Derivation how = derivation.get();
      out.object(
          "derive", () -> out.words(how.operation().word(), List.of(how.left(), how.right())));
    }
    out.words("deprecated_ids", indicator.deprecatedIds());
  }

  private void choice(Choice choice) throws IOException {
    out.text("id", choice.id());
    out.texts("label", choice.label());
    out.words("synonyms", choice.synonyms());
  }

  void source(Source source) throws IOException {
    out.text("id", source.id());
    out.text("title", source.title());
    out.text("publisher", source.publisher());
    out.number("year", source.year());
    out.text("edition", source.edition());
    out.text("reference", source.reference());
    out.text("url", source.url());
  }

  void area(AreaGuide guide) throws IOException {
    out.text("id", guide.area().word());
    out.texts("title", guide.title());
    out.texts("about", guide.about());
    out.objects("guidance", guide.guidance(), this::document);
    out.objects("contacts", guide.contacts(), this::contact);
  }

  private void document(AreaGuide.Guidance document) throws IOException {
    out.text("title", document.title());
    out.text("publisher", document.publisher());
    if (document.year().isPresent()) {
      out.number("year", document.year().getAsInt());
    }
    out.flag("in_progress", document.inProgress());
  }

  private void contact(AreaGuide.Contact contact) throws IOException {
    out.text("email", contact.email());
    out.flag("personal", contact.personal());
  }
}
