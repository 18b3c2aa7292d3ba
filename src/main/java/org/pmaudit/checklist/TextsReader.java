package org.pmaudit.checklist;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pmaudit.text.Texts;

/** Reads a text in several languages. */
final class TextsReader {

  /** What stands for a text that is missing, which is then a problem of the file. */
  static final Texts NONE = Texts.english("");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private TextsReader() {}

  static Optional<Texts> read(YamlValue value) {
    if (value.isScalar()) {
      value.problem(value.label() + " must be a text for each language", "write `{en: …}`");
      return Optional.empty();
    }
    return value.mapping().map(reader -> read(reader, value));
  }

  private static Texts read(YamlReader reader, YamlValue value) {
    Map<String, String> texts = new TreeMap<>();
    for (YamlNode.Scalar key : reader.keys()) {
      if (!LANGUAGE.matcher(key.text()).matches()) {
        value
            .file()
            .problem(
                key.mark(),
                "`%s` is no language".formatted(SourceText.words(key.text())),
                "write its BCP 47 tag, such as `en`, `fr` or `pt-BR`");
      }
      reader.take(key.text()).text().ifPresent(text -> texts.put(key.text(), text));
    }
    if (!reader.has("en")) {
      value.problem(value.label() + " has no English text", "add `en`");
    }
    return texts.containsKey("en") ? new Texts(texts) : NONE;
  }
}
