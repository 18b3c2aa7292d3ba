package org.pmaudit.dataset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HXL tag with its attributes, in lower case; their order carries no meaning.
 *
 * @param name with its {@code #}
 * @param attributes without {@code +}
 */
public record HxlTag(String name, SortedSet<String> attributes) {

  private static final String TOKEN = "[a-z][_0-9a-z]*";
  private static final Pattern SPEC =
      Pattern.compile("(#%1$s)((?: ?\\+%1$s)*)".formatted(TOKEN), Pattern.DOTALL);

  /** What may be wrong with a tag, tried in order. */
  private static final List<Fault> FAULTS =
      List.of(
          new Fault("^#.*[,;|].*$", "holds more than one tag or a sign that separates them"),
          new Fault("^# .*$", "has a space after `#`"),
          new Fault("^#?$", "has no name"),
          new Fault("^#[^a-z].*$", "must start with a letter after `#`"),
          new Fault("^.*\\+ .*$", "has a space after `+`"),
          new Fault("^.*\\+(\\+.*)?$", "has a `+` without an attribute"),
          new Fault("^.*\\+[^a-z].*$", "has an attribute that does not start with a letter"),
          new Fault("^.*$", "holds a sign other than letters, digits, `_` and `+`"));

  private record Fault(Pattern pattern, String reason) {
    Fault(String pattern, String reason) {
      this(Pattern.compile(pattern, Pattern.DOTALL), reason);
    }
  }

  /** The tag of a cell, if it is a well-formed one. */
  public static Optional<HxlTag> parse(String cell) {
    Matcher spec = SPEC.matcher(normalised(cell));
    if (!spec.matches()) {
      return Optional.empty();
    }
    TreeSet<String> attributes = new TreeSet<>();
    for (String attribute : spec.group(2).split("\\+", -1)) {
      if (!attribute.isBlank()) {
        attributes.add(attribute.strip());
      }
    }
    return Optional.of(new HxlTag(spec.group(1), attributes));
  }

  /** Why a cell that begins like a tag is none; ends the sentence that names it. */
  static String fault(String cell) {
    String tag = normalised(cell);
    return FAULTS.stream()
        .filter(fault -> fault.pattern().matcher(tag).matches())
        .findFirst()
        .map(Fault::reason)
        .orElse("is malformed");
  }

  private static String normalised(String cell) {
    String ascii = Normalizer.normalize(Looks.cleaned(cell), Normalizer.Form.NFD);
    return ascii.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name + (attributes.isEmpty() ? "" : "+" + String.join("+", attributes));
  }
}
