package org.pmaudit.privacy;

/**
 * What personal data a column may hold. The id is for ever; the entity is the name that OCHA's
 * pipeline for sensitive data gives it.
 */
public enum PersonalKind {
  PERSON_NAME("P01", "PERSON_NAME", "names of persons", true),
  PHONE("P02", "PHONE_NUMBER", "phone numbers", true),
  EMAIL("P03", "EMAIL_ADDRESS", "e-mail addresses", true),
  DOCUMENT("P04", "ID_NUMBER", "numbers of documents, cases or registrations", true),
  COORDINATES("P05", "GEO_COORDINATES", "coordinates", true),
  DEVICE("P06", "DEVICE_ID", "the device or account that sent the form", true),
  BIRTH("P07", "BIRTH_DATE", "birth dates or ages of persons", false),
  ADDRESS("P08", "STREET_ADDRESS", "addresses within a small area", false),
  TRAIT("P09", "PROTECTED_TRAIT", "protected traits of persons", false),
  INCIDENT("P10", "PROTECTION_INCIDENT", "accounts of incidents or complaints", false),
  FREE_TEXT("P11", "FREE_TEXT", "free text", false),
  MEDIA("P12", "MEDIA_FILE", "pictures, recordings or files", true);

  private final String id;
  private final String entity;
  private final String words;
  private final boolean kept;

  PersonalKind(String id, String entity, String words, boolean withheld) {
    this.id = id;
    this.entity = entity;
    this.words = words;
    this.kept = !withheld;
  }

  public String id() {
    return id;
  }

  public String entity() {
    return entity;
  }

  /** What such a column holds, as the end of a sentence. */
  public String words() {
    return words;
  }

  /** Whether a column of this kind is never opened; the others are read where they are mapped. */
  public boolean isWithheld() {
    return !kept;
  }
}
