package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderDriftTest {

  private static HeaderDrift drift(String before, String now) {
    return new HeaderChanges(List.of(before.split(" ")), List.of(now.split(" "))).drift();
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "id people taps lit note|id people taps lit note|''",
        "id people taps lit note|note lit ID taps People|''",
        "id people taps lit note|id residents taps_count lit remark2 access|2 columns renamed, 2 new, 1 gone",
        "id people taps lit note|id residents tap lit access|2 columns renamed, 1 new, 1 gone",
        "id people taps|id people taps lit|1 column new",
        "id people taps lit|id people|2 columns gone",
        "id people taps|id people lit door|2 columns new, 1 gone",
        "id latrines_ok taps|id taps latrines_working|1 column renamed",
        "id a b|id b|1 column gone"
      })
  void changesAreCounted(String before, String now, String counts) {
    assertThat(drift(before, now).counts()).isEqualTo(counts);
  }

  @Test
  void aColumnThatStandsAloneBetweenItsNeighboursWasRenamed() {
    assertThat(drift("id people taps", "id residents taps").renamed())
        .containsExactly(new HeaderDrift.Renamed("people", "residents"));
  }

  @Test
  void theLastColumnAndAnotherOneInItsPlaceWereNotRenamed() {
    HeaderDrift drift = drift("id people note", "id people gps");

    assertThat(drift.renamed()).isEmpty();
    assertThat(drift.added()).containsExactly("gps");
    assertThat(drift.gone()).containsExactly("note");
  }

  @Test
  void columnsOfOneNameAreCountedOneByOne() {
    assertThat(drift("id x x x", "id x x").gone()).containsExactly("x");
  }
}
