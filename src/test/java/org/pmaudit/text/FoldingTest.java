package org.pmaudit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingTest {

  private static final String TATWEEL = "ـ";

  @ParameterizedTest
  @CsvSource({
    "'  Site Name ', site name",
    "SITE_name-2, site name 2",
    "'?!', ''",
    "Écoles à Abéché, ecoles a abeche",
    "'١٢٣ مَدرسة', 123 مدرسه",
    "ＡＢＣ, abc",
  })
  void differencesOfWritingAreFoldedAway(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void asciiAloneIsFoldedAsItIsAmongOtherSigns(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String ascii =
          random
              .ints(random.nextInt(12), 0, 0x80)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(Folding.fold(ascii)).as(ascii).isEqualTo(Folding.fold(ascii + TATWEEL));
    }
  }
}
