package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Vocabulary;
import org.pmaudit.checklist.YamlReader;
import org.pmaudit.checklist.YamlValue;

/** Reads how rows finer than a unit become one answer: {@code sum}, {@code {share: [yes]}}. */
final class AggregateReader {

  private static final Vocabulary<Aggregate.Kind> KINDS =
      Vocabulary.of("aggregate", Aggregate.Kind.values(), Aggregate.Kind::word);

  private AggregateReader() {}

  static Optional<Aggregate> read(YamlValue as, Indicator indicator) {
    Optional<Aggregate> read =
        as.isScalar() ? alone(as) : as.mapping().flatMap(AggregateReader::withAnswers);
    read.filter(found -> !found.kind().gives(indicator.type()))
        .ifPresent(
            found ->
                as.problem(
                    "`%s` does not give a %s, which `%s` is"
                        .formatted(found.kind().word(), indicator.type().word(), indicator.id())));
    return read;
  }

  private static Optional<Aggregate> alone(YamlValue as) {
    Optional<Aggregate.Kind> kind = as.word(KINDS);
    kind.filter(Aggregate.Kind::needsAnswers)
        .ifPresent(
            found ->
                as.problem(
                    "`%s` must say of which answers".formatted(found.word()),
                    "write `as: {%s: [yes]}`".formatted(found.word())));
    return kind.map(found -> new Aggregate(found, List.of()));
  }

  private static Optional<Aggregate> withAnswers(YamlReader keys) {
    List<Aggregate.Kind> given =
        Stream.of(Aggregate.Kind.values())
            .filter(kind -> kind.isOfAnswers() && keys.take(kind.word()).isPresent())
            .toList();
    keys.noOthers();
    if (given.size() != 1) {
      keys.file().problem(keys.mark(), "`as` takes one of `count`, `share`, `any` and `all`");
      return Optional.empty();
    }
    YamlValue answers = keys.take(given.get(0).word());
    answers.someItems();
    return Optional.of(new Aggregate(given.get(0), answers.texts()));
  }
}
