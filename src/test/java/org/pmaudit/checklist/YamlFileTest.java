package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmaudit.problem.UnusableInputException;

final class YamlFileTest {

  @Test
  void scalarsAreReadAsTheyWereWritten() throws UnusableInputException {
    assertThat(scalars("[yes, no, on, 1.10, 010, 0x1F, 1_000, ~, null, .inf, 1e5, 2026-01-01, '']"))
        .containsExactly(
            "yes",
            "no",
            "on",
            "1.10",
            "010",
            "0x1F",
            "1_000",
            "~",
            "null",
            ".inf",
            "1e5",
            "2026-01-01",
            "");
  }

  @Test
  void placesCountLinesAndSignsFromOne() throws UnusableInputException {
    String yaml = "\uFEFFé: [a, 'b c']\r\n😀:\r\n  - \"x\"\r\n  -\r\n    k: |\r\n      long\r\n";
    YamlNode.Mapping top = (YamlNode.Mapping) node(yaml);
    assertThat(marks(top))
        .containsExactly(
            new YamlNode.Mark(1, 1, 1),
            new YamlNode.Mark(1, 5, 1),
            new YamlNode.Mark(1, 8, 5),
            new YamlNode.Mark(2, 1, 1),
            new YamlNode.Mark(3, 5, 3),
            new YamlNode.Mark(5, 5, 1),
            new YamlNode.Mark(5, 8, 1));
  }

  @Test
  void aQuestionMarkEndsNoText() throws UnusableInputException {
    assertThat(scalars("[Is it covered?, a?b, ?, 'x?', \"y?\", \uE000?]"))
        .containsExactly("Is it covered?", "a?b", "?", "x?", "y?", "\uE000?");
  }

  @Test
  void quotesAndBlocksMakeTexts() throws UnusableInputException {
    YamlNode.Mapping top = (YamlNode.Mapping) node("{a: 3, b: \"3\", c: '3'}");
    assertThat(top.entries())
        .extracting(entry -> ((YamlNode.Scalar) entry.value()).quoted())
        .containsExactly(false, true, true);
    YamlNode block = ((YamlNode.Mapping) node("a: >\n  3\n")).entries().get(0).value();
    assertThat(((YamlNode.Scalar) block).quoted()).isTrue();
    assertThat(((YamlNode.Scalar) block).text()).isEqualTo("3\n");
  }

  @Test
  void anEmptyValueIsAnEmptyText() throws UnusableInputException {
    YamlNode value = ((YamlNode.Mapping) node("a:\nb: 1\n")).entries().get(0).value();
    assertThat(value.kind()).isEqualTo("nothing");
    assertThat(value.mark()).isEqualTo(new YamlNode.Mark(1, 3, 1));
  }

  private static List<String> scalars(String yaml) throws UnusableInputException {
    return ((YamlNode.Sequence) node(yaml))
        .items().stream().map(item -> ((YamlNode.Scalar) item).text()).toList();
  }

  private static YamlNode node(String yaml) throws UnusableInputException {
    return YamlFile.of("test.yaml", yaml.getBytes(UTF_8)).root();
  }

  private static List<YamlNode.Mark> marks(YamlNode node) {
    List<YamlNode.Mark> marks = new ArrayList<>();
    if (node instanceof YamlNode.Scalar) {
      marks.add(node.mark());
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> marks.addAll(marks(item)));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                marks.add(entry.key().mark());
                marks.addAll(marks(entry.value()));
              });
    }
    return marks;
  }
}
