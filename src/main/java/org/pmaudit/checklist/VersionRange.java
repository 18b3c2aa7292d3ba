package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions such as {@code >=1.0 <2.0}: every bound holds. Parts that are left out are 0. */
record VersionRange(String written, List<Bound> bounds) {

  private static final Pattern BOUND =
      Pattern.compile("(>=|<=|>|<|=)?([0-9]{1,6}(?:\\.[0-9]{1,6}){0,2})");
  private static final Pattern SPACES = Pattern.compile(" +");

  VersionRange {
    bounds = List.copyOf(bounds);
  }

  /** One comparison; without a sign the version itself is meant. */
  record Bound(String sign, String version) {
    boolean admits(String other) {
      int order = compare(other, version);
      return switch (sign) {
        case ">=" -> order >= 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case "<" -> order < 0;
        default -> order == 0;
      };
    }
  }

  static Optional<VersionRange> parse(String text) {
    List<Bound> bounds = new ArrayList<>();
    for (String word : SPACES.split(text.strip(), -1)) {
      Matcher matcher = BOUND.matcher(word);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String sign = matcher.group(1);
      bounds.add(new Bound(sign == null ? "=" : sign, matcher.group(2)));
    }
    return Optional.of(new VersionRange(text, bounds));
  }

  boolean admits(String version) {
    return bounds.stream().allMatch(bound -> bound.admits(version));
  }

  private static int compare(String left, String right) {
    List<Integer> ours = parts(left);
    List<Integer> theirs = parts(right);
    for (int i = 0; i < 3; i++) {
      int order = ours.get(i).compareTo(theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<Integer> parts(String version) {
    List<Integer> parts = new ArrayList<>();
    for (String part : version.split("\\.", -1)) {
      parts.add(Integer.valueOf(part));
    }
    while (parts.size() < 3) {
      parts.add(0);
    }
    return parts;
  }
}
