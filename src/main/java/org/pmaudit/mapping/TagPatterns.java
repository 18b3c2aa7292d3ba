package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Patterns of HXL tags with commas between, of which one must fit. */
public record TagPatterns(List<TagPattern> any) {

  public TagPatterns {
    any = List.copyOf(any);
  }

  /** Reads patterns; empty if one of them is malformed. */
  public static Optional<TagPatterns> of(String text) {
    List<TagPattern> any = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<TagPattern> pattern = TagPattern.of(part);
      if (pattern.isEmpty()) {
        return Optional.empty();
      }
      any.add(pattern.get());
    }
    return Optional.of(new TagPatterns(any));
  }

  /** Whether a column's tag, as it stands in the file, fits one. */
  public boolean matches(String columnTag) {
    return any.stream().anyMatch(pattern -> pattern.matches(columnTag));
  }

  /** Whether a column's tag has just the attributes of one. */
  public boolean equalsTag(String columnTag) {
    return any.stream().anyMatch(pattern -> pattern.equalsTag(columnTag));
  }
}
