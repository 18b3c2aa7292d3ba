package org.pmaudit.mapping;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmaudit.dataset.HxlTag;

/**
 * A pattern of HXL tags such as {@code #affected+f-children}: the tag (or {@code *} for any), the
 * attributes that must be there and those that must not; {@code !} at the end allows no others. The
 * order of attributes and case carry no meaning.
 */
public record TagPattern(
    String tag, Set<String> required, Set<String> forbidden, boolean onlyThese) {

  private static final Pattern PATTERN =
      Pattern.compile("\\s*#?([a-z][_0-9a-z]*|\\*)((?:\\s*[+-][a-z][_0-9a-z]*)*)\\s*(!)?\\s*");
  private static final Pattern ATTRIBUTE = Pattern.compile("([+-])([a-z][_0-9a-z]*)");

  public TagPattern {
    required = Set.copyOf(required);
    forbidden = Set.copyOf(forbidden);
  }

  /** Reads a pattern; empty if it is malformed. */
  public static Optional<TagPattern> of(String text) {
    Matcher whole = PATTERN.matcher(text.toLowerCase(Locale.ROOT));
    if (!whole.matches()) {
      return Optional.empty();
    }
    Set<String> required = new TreeSet<>();
    Set<String> forbidden = new TreeSet<>();
    Matcher attribute = ATTRIBUTE.matcher(whole.group(2));
    while (attribute.find()) {
      (attribute.group(1).equals("+") ? required : forbidden).add(attribute.group(2));
    }
    boolean only = whole.group(3) != null;
    return only && !forbidden.isEmpty()
        ? Optional.empty()
        : Optional.of(new TagPattern(whole.group(1), required, forbidden, only));
  }

  /** Whether a column's tag, as it stands in the file, fits. A malformed one fits no pattern. */
  public boolean matches(String columnTag) {
    return HxlTag.parse(columnTag).filter(this::fits).isPresent();
  }

  /** Whether a column's tag has just these attributes. */
  public boolean equalsTag(String columnTag) {
    return forbidden.isEmpty()
        && HxlTag.parse(columnTag)
            .filter(column -> isNamed(column) && column.attributes().equals(required))
            .isPresent();
  }

  private boolean isNamed(HxlTag column) {
    return column.name().equals("#" + tag);
  }

  private boolean fits(HxlTag column) {
    return (tag.equals("*") || isNamed(column))
        && column.attributes().containsAll(required)
        && Collections.disjoint(forbidden, column.attributes())
        && (!onlyThese || column.attributes().equals(required));
  }
}
