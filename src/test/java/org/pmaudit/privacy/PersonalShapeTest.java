package org.pmaudit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amal Deng",
        "María del Carmen Ruiz",
        "Jean-Pierre N'Diaye",
        "أحمد علي",
        "+211 912 345 678",
        "0912345678",
        "(0912) 345-678",
        "a.b@example.org",
        "P1234567",
        "000-11C12345",
        "1234567890"
      })
  void thisMayBeOfAPerson(String text) {
    assertThat(PersonalShape.isPersonal(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yes",
        "Oui",
        "maybe",
        "few",
        "12",
        "-5",
        "120 000",
        "0.35",
        "31.39609909",
        "2024-01-31",
        "31/01/2024",
        "12,5 %",
        "two litres",
        "n/a",
        "نعم",
        "#N/A"
      })
  void thisIsOfNoPerson(String text) {
    assertThat(PersonalShape.isPersonal(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 1_000_000})
  void aLongTextIsLookedAtInNoTime(int length) {
    assertThat(PersonalShape.isPersonal("A1 ".repeat(length / 3))).isFalse();
  }
}
