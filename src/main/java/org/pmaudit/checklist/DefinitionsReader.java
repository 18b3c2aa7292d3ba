package org.pmaudit.checklist;

import java.util.Optional;

/** Reads indicators, choice lists and sources, wherever they are defined. */
final class DefinitionsReader {

  private DefinitionsReader() {}

  /**
   * The catalogue with what a mapping defines under {@code choice_lists}, {@code indicators} and
   * {@code sources}.
   *
   * @param namespace what the ids must begin with, followed by {@code _}
   */
  static Catalogue read(YamlReader reader, Catalogue known, Optional<String> namespace) {
    Optional<String> prefix = namespace.map(word -> word + "_");
    IdRegister lists =
        new IdRegister("choice list", IdRegister.WORD, known.choiceLists()::containsKey, prefix);
    IdRegister indicators =
        new IdRegister("indicator", IdRegister.WORD, known.indicatorIds()::contains, prefix);
    IdRegister sources =
        new IdRegister("source", IdRegister.KEBAB, known.sources()::containsKey, prefix);
    Catalogue withLists =
        known.withChoiceLists(ChoicesReader.lists(reader.take("choice_lists"), lists));
    return IndicatorReader.read(reader.take("indicators"), withLists, indicators)
        .withSources(SourceReader.read(reader.take("sources"), sources));
  }
}
