package org.pmaudit.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes the ids of one kind of thing as they are defined: well formed, new, in the namespace. */
final class IdRegister {

  /** Of indicators, choice lists and choices. */
  static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

  /** Of choices, which may begin with a digit. */
  static final Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9_]*");

  /** Of sources and checklists. */
  static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9_-]*");

  /** Of criteria. */
  static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final String noun;
  private final Pattern form;
  private final Predicate<String> shipped;
  private final Optional<String> prefix;
  private final Map<String, YamlNode.Mark> taken = new HashMap<>();

  /**
   * @param shipped which ids cannot be defined again
   * @param prefix what each must begin with
   */
  IdRegister(String noun, Pattern form, Predicate<String> shipped, Optional<String> prefix) {
    this.noun = noun;
    this.form = form;
    this.shipped = shipped;
    this.prefix = prefix;
  }

  /** The id a definition gives itself; empty where there is none or it cannot be taken. */
  Optional<String> take(YamlReader definition) {
    return take(definition.need("id"));
  }

  /** An id that stands by itself. */
  Optional<String> take(YamlValue value) {
    Optional<String> id = value.text(form, "use %s only".formatted(allowed()));
    id.ifPresent(text -> check(text, value));
    return id;
  }

  /** The earlier ids of what is defined; they are taken too. */
  void takeDeprecated(YamlValue list) {
    for (YamlValue item : list.items()) {
      item.text().ifPresent(id -> checkNew(id, item));
    }
  }

  private void check(String id, YamlValue value) {
    if (shipped.test(id)) {
      value.problem(
          "%s `%s` is taken and cannot be defined again".formatted(noun, id),
          prefix
              .map("give yours an id of its own, beginning with `%s`"::formatted)
              .orElse("give yours an id of its own"));
    } else if (prefix.isPresent() && !id.startsWith(prefix.get())) {
      value.problem(
          "%s `%s` is outside the namespace".formatted(noun, id),
          "its id must begin with `%s`".formatted(prefix.get()));
    }
    checkNew(id, value);
  }

  private void checkNew(String id, YamlValue value) {
    YamlNode.Mark first = taken.putIfAbsent(id, value.mark());
    if (first != null) {
      value.problem(
          "%s `%s` is defined again".formatted(noun, SourceText.words(id)),
          "its first place is line %s".formatted(first.line()));
    }
  }

  private String allowed() {
    if (form == CODE) {
      return "letters, digits, `-` and `_`";
    }
    return form == KEBAB ? "small letters, digits, `-` and `_`" : "small letters, digits and `_`";
  }
}
