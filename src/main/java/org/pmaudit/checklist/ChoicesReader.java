package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.text.Texts;

/** Reads lists of answers: the shared ones, and those that stand with an indicator. */
final class ChoicesReader {

  private ChoicesReader() {}

  /** The lists under {@code choice_lists}. */
  static Map<String, List<Choice>> lists(YamlValue value, IdRegister ids) {
    Map<String, List<Choice>> lists = new LinkedHashMap<>();
    for (YamlValue item : value.items()) {
      item.mapping()
          .ifPresent(
              reader -> {
                Optional<String> id = ids.take(reader);
                List<Choice> choices = inline(reader.need("choices"));
                reader.noOthers();
                id.ifPresent(name -> lists.putIfAbsent(name, choices));
              });
    }
    return lists;
  }

  /** The choices of an indicator: the id of a list, or a list of its own. */
  static List<Choice> of(YamlValue value, Map<String, List<Choice>> lists) {
    if (!value.isScalar()) {
      return inline(value);
    }
    Optional<String> id = value.text();
    Optional<List<Choice>> list = id.map(lists::get);
    if (id.isPresent() && list.isEmpty()) {
      value.problem(
          "unknown choice list `%s`".formatted(SourceText.words(id.get())),
          Vocabulary.hint(id.get(), lists.keySet(), "a list of its own is written `[…]`."));
    }
    return list.orElse(List.of());
  }

  private static List<Choice> inline(YamlValue value) {
    IdRegister ids = new IdRegister("choice", IdRegister.CHOICE, id -> false, Optional.empty());
    List<Choice> choices = new ArrayList<>();
    for (YamlValue item : value.someItems()) {
      choice(item, ids).ifPresent(choices::add);
    }
    return choices;
  }

  private static Optional<Choice> choice(YamlValue item, IdRegister ids) {
    if (item.isScalar()) {
      return ids.take(item).map(StandardChoices::bare);
    }
    return item.mapping().flatMap(reader -> choice(reader, ids));
  }

  private static Optional<Choice> choice(YamlReader reader, IdRegister ids) {
    Optional<String> id = ids.take(reader);
    Optional<Texts> label = TextsReader.read(reader.need("label"));
    List<String> synonyms = reader.take("synonyms").texts();
    reader.noOthers();
    return id.map(name -> new Choice(name, label.orElse(TextsReader.NONE), synonyms));
  }
}
