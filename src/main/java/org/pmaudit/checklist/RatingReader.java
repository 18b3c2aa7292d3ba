package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads how scores are rated: bands, caps and the floor of coverage. */
final class RatingReader {

  private static final Vocabulary<Rating> BANDS = bandWords();

  private RatingReader() {}

  /** Bands that are not named stay as they are. */
  static Bands bands(YamlValue value, Bands otherwise) {
    return value.mapping().map(reader -> bands(reader, value, otherwise)).orElse(otherwise);
  }

  private static Bands bands(YamlReader reader, YamlValue value, Bands otherwise) {
    BigDecimal strong = reader.take("strong").decimal(0, 100).orElse(otherwise.strong());
    BigDecimal adequate = reader.take("adequate").decimal(0, 100).orElse(otherwise.adequate());
    BigDecimal weak = reader.take("weak").decimal(0, 100).orElse(otherwise.weak());
    reader.noOthers();
    if (strong.compareTo(adequate) < 0 || adequate.compareTo(weak) < 0) {
      value.problem(
          "the bands do not fall: strong %s, adequate %s, weak %s"
              .formatted(strong.toPlainString(), adequate.toPlainString(), weak.toPlainString()),
          "each figure is the lowest score of its band, so strong is the highest");
      return otherwise;
    }
    return new Bands(strong, adequate, weak);
  }

  /** Caps that are not named stay as they are. */
  static Caps caps(YamlValue value, Caps otherwise) {
    return value.mapping().map(reader -> caps(reader, otherwise)).orElse(otherwise);
  }

  private static Caps caps(YamlReader reader, Caps otherwise) {
    Optional<Rating> gap = reader.take("critical_gap").word(BANDS);
    Optional<Rating> unknown = reader.take("critical_unknown").word(BANDS);
    reader.noOthers();
    return new Caps(
        gap.orElse(otherwise.criticalGap()), unknown.orElse(otherwise.criticalUnknown()));
  }

  static BigDecimal floor(YamlValue value, BigDecimal otherwise) {
    return value.decimal(0, 100).orElse(otherwise);
  }

  private static Vocabulary<Rating> bandWords() {
    Map<String, Rating> words = new LinkedHashMap<>();
    for (Rating rating : Rating.values()) {
      if (rating.isBand()) {
        words.put(rating.word(), rating);
      }
    }
    return new Vocabulary<>("band", words);
  }
}
