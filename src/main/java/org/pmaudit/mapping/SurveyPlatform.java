package org.pmaudit.mapping;

/** The survey platforms whose downloads are recognised. */
public enum SurveyPlatform {
  KOBO("KoboToolbox"),
  ODK("ODK Central"),
  ONA("Ona");

  private final String shown;

  SurveyPlatform(String shown) {
    this.shown = shown;
  }

  /** As people call it. */
  public String shown() {
    return shown;
  }
}
