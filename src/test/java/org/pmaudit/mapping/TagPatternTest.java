package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagPatternTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "#affected+f; #affected +children +f; true",
        "#affected+f-children; #affected+children+f; false",
        "#affected-f; #affected+m; true",
        "#affected+f!; #affected+f; true",
        "#affected+f!; #affected+f+children; false",
        "#affected!; #affected; true",
        "#*+f; #inneed+f; true",
        "*; #inneed+f; true",
        "affected; #Affected+F; true",
        "#adm1,#adm2+code; #adm2+code; true",
        "#adm1,#adm2+code; #adm2+name; false",
        "#adm1; #adm1 + code; false",
        "#region; #Région; true",
      })
  void aPatternFitsATagOrNot(String pattern, String tag, boolean fits) {
    assertThat(TagPatterns.of(pattern).orElseThrow().matches(tag)).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#1adm", "#a+", "#a++b", "#a + b", "#a-b!", "#a,", "#a!+b"})
  void whatIsNoPatternIsNotRead(String text) {
    assertThat(TagPatterns.of(text)).isEmpty();
  }
}
