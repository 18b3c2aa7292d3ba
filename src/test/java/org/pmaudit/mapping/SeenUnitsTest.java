package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenUnitsTest {

  private final SeenUnits seen = new SeenUnits();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aUnitIsNewOnce(long seed) {
    Random random = new Random(seed);
    Set<String> plain = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      String id = "SS" + random.nextInt(30_000);

      assertThat(seen.add(hash(id))).isEqualTo(plain.add(id));
    }
  }

  @Test
  void aUnitTakesAtMostSixteenBytes() {
    for (int i = 1; i <= 300_000; i++) {
      seen.add(hash("S" + i));
    }

    assertThat(seen.bytes()).isLessThanOrEqualTo(300_000 * 16);
  }

  private static Hash96 hash(String id) {
    return new Hash96().of(new Span().to(id));
  }
}
