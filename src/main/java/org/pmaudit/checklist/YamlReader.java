package org.pmaudit.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.text.DidYouMean;

/**
 * Reads the keys of a mapping. Each key it is asked for is one that may stand there; {@link
 * #noOthers} reports the rest.
 */
public final class YamlReader {

  private final YamlFile file;
  private final YamlNode.Mapping node;
  private final Set<String> known = new LinkedHashSet<>();
  private boolean silent;

  YamlReader(YamlFile file, YamlNode.Mapping node) {
    this.file = file;
    this.node = node;
  }

  /** Reports nothing: for a stand-in of a mapping that is missing, which was reported already. */
  YamlReader silent() {
    silent = true;
    return this;
  }

  public YamlFile file() {
    return file;
  }

  /** Where the mapping begins. */
  public YamlNode.Mark mark() {
    return node.mark();
  }

  public boolean has(String key) {
    return node.get(key).isPresent();
  }

  /** All keys that stand there, as written, with their places. */
  public List<YamlNode.Scalar> keys() {
    return node.entries().stream().map(YamlNode.Entry::key).toList();
  }

  /** The value of a key that may be left out. */
  public YamlValue take(String key) {
    known.add(key);
    return new YamlValue(file, "`" + key + "`", node.get(key));
  }

  /** The value of a key that must be there. */
  public YamlValue need(String key) {
    YamlValue value = take(key);
    if (!value.isPresent() && !silent) {
      file.problem(node.mark(), "`%s` is missing".formatted(key));
    }
    return value;
  }

  /** Reports a key that stands there though something else rules it out. */
  public void refuse(String key, String why, String hint) {
    known.add(key);
    key(key).ifPresent(scalar -> file.problem(scalar.mark(), why, hint));
  }

  /** The key itself, as it stands there. */
  public Optional<YamlNode.Scalar> key(String key) {
    return keys().stream().filter(scalar -> scalar.text().equals(key)).findFirst();
  }

  /** Reports every key that was not asked for. */
  public void noOthers() {
    for (YamlNode.Scalar key : keys()) {
      if (!known.contains(key.text())) {
        file.problem(
            key.mark(),
            "unknown key `%s`".formatted(SourceText.words(key.text())),
            DidYouMean.hint(key.text(), known).orElse("keys here are " + list()));
      }
    }
  }

  private String list() {
    return Vocabulary.all(known).replace(" or ", " and ");
  }
}
