package org.pmaudit.checklist;

import org.pmaudit.problem.UnusableInputException;

/** What {@code list} prints for people: an id and what it stands for, one after the other. */
public final class ListingText {

  private final ChecklistLibrary library;
  private final Phrases phrases;

  /**
   * @param language a BCP 47 tag
   */
  public ListingText(ChecklistLibrary library, String language) {
    this.library = library;
    this.phrases = new Phrases(language);
  }

  /** Lines of at most 80 signs where words allow it, each with its line break. */
  public String of(Listing listing) throws UnusableInputException {
    Sheet sheet = new Sheet(phrases.say("list." + listing.word()), "");
    switch (listing) {
      case CHECKLISTS -> library.heads().forEach(one -> sheet.row(one.id(), line(one)));
      case INDICATORS ->
          library.indicators().values().forEach(one -> sheet.row(one.id(), line(one)));
      case SOURCES ->
          library
              .sources()
              .values()
              .forEach(one -> sheet.row(one.id(), one.title() + ", " + one.year()));
      case AREAS ->
          library
              .portfolio()
              .values()
              .forEach(one -> sheet.row(one.area().word(), phrases.text(one.title())));
    }
    return phrases.hasUntranslated()
        ? sheet + "\n  " + phrases.say("untranslated") + "\n"
        : sheet.toString();
  }

  private String line(ChecklistHead checklist) {
    String unit = phrases.say("unit." + checklist.unit().word());
    String number = phrases.criteria(checklist.criteria());
    return String.join(" · ", phrases.text(checklist.title()), unit, number, checklist.version());
  }

  private String line(Indicator indicator) {
    return phrases.text(indicator.label()) + " · " + DefinitionText.type(indicator, phrases);
  }
}
