package org.pmaudit.checklist;

import java.util.List;
import java.util.Optional;

/** A value of a YAML file with its place, each scalar as it was written. */
public sealed interface YamlNode {

  Mark mark();

  /** {@code a list}, {@code a mapping}, {@code a text}: for messages. */
  String kind();

  /**
   * Where a node stands in its file. Lines and columns count from 1, columns in code points.
   *
   * @param length of what is meant in its first line, in code points
   */
  record Mark(int line, int column, int length) {}

  /**
   * A single value.
   *
   * @param text as written: {@code no}, {@code 1.10} and {@code 010} are not turned into anything
   * @param quoted whether it stands in quotes or as a block, so that it can only be a text
   */
  record Scalar(Mark mark, String text, boolean quoted) implements YamlNode {
    @Override
    public String kind() {
      return text.isEmpty() && !quoted ? "nothing" : "a text";
    }
  }

  /** A list. */
  record Sequence(Mark mark, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys and their values, in the order of the file; no key stands twice. */
  record Mapping(Mark mark, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
