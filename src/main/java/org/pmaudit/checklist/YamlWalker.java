package org.pmaudit.checklist;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Turns what Jackson's parser sees into nodes, and refuses what no file of ours may use. */
final class YamlWalker {

  /** How deep lists and mappings may be nested. */
  static final int DEPTH = 20;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH + 5).build())
          .build();

  private final JsonParser parser;
  private final SourceText source;
  private final Problems problems;
  private boolean hidden;

  private YamlWalker(JsonParser parser, SourceText source, Problems problems) {
    this.parser = parser;
    this.source = source;
    this.problems = problems;
  }

  /** The one document of a file; nothing where it cannot be read, which is then a problem. */
  static Optional<YamlNode> walk(SourceText source, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(new StringReader(source.forParser()))) {
      return new YamlWalker(parser, source, problems).document();
    } catch (TooDeepException e) {
      return Optional.empty();
    } catch (IOException e) {
      problems.add(syntaxProblem(source, e));
      return Optional.empty();
    }
  }

  /** The value that a parser of any format stands on; its text cannot be shown. */
  static Optional<YamlNode> value(JsonParser parser, SourceText source, Problems problems)
      throws IOException {
    try {
      return Optional.of(new YamlWalker(parser, source, problems).node(0));
    } catch (TooDeepException e) {
      return Optional.empty();
    }
  }

  private Optional<YamlNode> document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || (first == JsonToken.VALUE_NULL && parser.getText().isEmpty())) {
      problems.add(new Place.InFile(source.file()), "the file is empty");
      return Optional.empty();
    }
    YamlNode root = node(0);
    if (parser.nextToken() != null) {
      problem(startMark(), "a second document begins here", "keep one document in a file");
    }
    return hidden ? Optional.empty() : Optional.of(root);
  }

  private YamlNode node(int depth) throws IOException {
    refuseReferences();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(deeper(depth));
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return sequence(deeper(depth));
    }
    return scalar();
  }

  private int deeper(int depth) throws TooDeepException {
    if (depth == DEPTH) {
      problem(startMark(), "lists and mappings are nested more than " + DEPTH + " deep", "");
      throw new TooDeepException();
    }
    return depth + 1;
  }

  private YamlNode sequence(int depth) throws IOException {
    YamlNode.Mark mark = startMark();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth));
    }
    return new YamlNode.Sequence(flowMark(mark), items);
  }

  private YamlNode mapping(int depth) throws IOException {
    YamlNode.Mark mark = startMark();
    Map<String, YamlNode.Scalar> keys = new HashMap<>();
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseReferences();
      YamlNode.Scalar key = scalar();
      parser.nextToken();
      YamlNode value = node(depth);
      YamlNode.Scalar first = keys.putIfAbsent(key.text(), key);
      if (first == null) {
        entries.add(new YamlNode.Entry(key, value));
      } else {
        problem(
            key.mark(),
            "the key `%s` stands here again".formatted(SourceText.words(key.text())),
            "its first place is line %s".formatted(first.mark().line()));
      }
    }
    YamlNode.Mark whole =
        entries.isEmpty() || source.signAt(mark.line(), mark.column()) == '{'
            ? flowMark(mark)
            : entries.get(0).key().mark();
    return new YamlNode.Mapping(whole, entries);
  }

  private YamlNode.Scalar scalar() throws IOException {
    YamlNode.Mark start = startMark();
    JsonLocation end = parser.currentLocation();
    int length =
        end.getLineNr() == start.line() ? end.getColumnNr() - start.column() : toEnd(start);
    boolean quoted =
        source.lines().isEmpty()
            ? parser.currentToken() == JsonToken.VALUE_STRING
            : "\"'|>".indexOf(source.signAt(start.line(), start.column())) >= 0;
    YamlNode.Mark mark = new YamlNode.Mark(start.line(), start.column(), Math.max(1, length));
    String text = source.fromParser(parser.getText());
    text.codePoints()
        .filter(point -> point != '\n' && SourceText.isUnprintable(point))
        .findFirst()
        .ifPresent(point -> problem(mark, SourceText.unprintable(point), "leave it out"));
    return new YamlNode.Scalar(mark, text, quoted);
  }

  /** Anchors, aliases, merge keys and tags hide what a file says, and some of them can explode. */
  private void refuseReferences() {
    YamlNode.Mark mark = startMark();
    switch (source.signAt(mark.line(), mark.column())) {
      case '&' -> refuse(mark, "an anchor (`&`) cannot be used here", "write the value out");
      case '*' -> refuse(mark, "an alias (`*`) cannot be used here", "write the value out");
      case '!' -> refuse(mark, "a tag (`!`) cannot be used here", "leave it out");
      case '<' -> {
        if (source.signAt(mark.line(), mark.column() + 1) == '<') {
          refuse(mark, "a merge key (`<<`) cannot be used here", "write the keys out");
        }
      }
      default -> {}
    }
  }

  private void refuse(YamlNode.Mark mark, String what, String hint) {
    hidden = true;
    problem(mark, what, hint);
  }

  private YamlNode.Mark startMark() {
    JsonLocation start = parser.currentTokenLocation();
    return new YamlNode.Mark(Math.max(1, start.getLineNr()), Math.max(1, start.getColumnNr()), 1);
  }

  /** Of a list or mapping in brackets that ends in its line the whole, else its first sign. */
  private YamlNode.Mark flowMark(YamlNode.Mark start) {
    int sign = source.signAt(start.line(), start.column());
    JsonLocation end = parser.currentLocation();
    boolean whole = (sign == '[' || sign == '{') && end.getLineNr() == start.line();
    int length = whole ? end.getColumnNr() - start.column() : 1;
    return new YamlNode.Mark(start.line(), start.column(), length);
  }

  private int toEnd(YamlNode.Mark start) {
    if (start.line() > source.lines().size()) {
      return 1;
    }
    String line = source.lines().get(start.line() - 1);
    return line.codePointCount(0, line.length()) - start.column() + 1;
  }

  private void problem(YamlNode.Mark mark, String what, String hint) {
    Problem problem = source.problem(mark, what, Optional.of(hint).filter(text -> !text.isEmpty()));
    if (!problems.all().contains(problem)) {
      problems.add(problem);
    }
  }

  private static Problem syntaxProblem(SourceText source, IOException fault) {
    if (fault.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark at = marked.getProblemMark();
      YamlNode.Mark mark = new YamlNode.Mark(at.getLine() + 1, at.getColumn() + 1, 1);
      return syntaxProblem(source, mark, marked.getProblem());
    }
    if (fault instanceof JacksonException jackson && jackson.getLocation() != null) {
      JsonLocation at = jackson.getLocation();
      int line = Math.max(1, at.getLineNr());
      YamlNode.Mark mark = new YamlNode.Mark(line, Math.max(1, at.getColumnNr()), 1);
      return source.problem(mark, "this is not YAML that can be read", Optional.empty());
    }
    return Problem.at(new Place.InFile(source.file()), "this is not YAML that can be read");
  }

  private static Problem syntaxProblem(SourceText source, YamlNode.Mark mark, String problem) {
    if (problem.contains("(TAB)")) {
      return source.problem(mark, "a tab cannot indent", Optional.of("indent with spaces"));
    }
    if (problem.contains("stream end")) {
      return source.problem(
          mark,
          "the file ends inside a list, a mapping or a text",
          Optional.of("close the bracket or the quote"));
    }
    Optional<String> hint =
        problem.contains("mapping values")
            ? Optional.of("put a text that holds `: ` in double quotes")
            : Optional.empty();
    String first = source.fromParser(problem.lines().findFirst().orElse(""));
    return source.problem(mark, "this is not YAML: " + first, hint);
  }

  /** Ends the walk; its problem is already noted. */
  private static final class TooDeepException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
