package org.pmaudit.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmaudit.dataset.Column;
import org.pmaudit.text.Folding;

/** The names a column goes by: its header, each cell of its header, and the ends of their paths. */
final class HeaderNames {

  private final Column column;
  private final String question;
  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<String> ends;
  private final Set<String> normalised;
  private final Set<String> folded;
  private final Set<String> foldedEnds;

  HeaderNames(Column column) {
    this(column, "");
  }

  private HeaderNames(Column column, String question) {
    this.column = column;
    this.question = question;
    texts.add(column.header().strip());
    column.headerCells().forEach(cell -> texts.add(cell.strip()));
    texts.remove("");
    ends = mapped(text -> text.substring(lastSeparator(text) + 1).strip());
    if (!question.isEmpty() && question.indexOf('/') < 0) {
      ends.add(question);
    }
    normalised = mapped(HeaderNames::normalise);
    folded = mapped(Folding::fold);
    foldedEnds = mapped(text -> Folding.fold(text.substring(text.lastIndexOf('/') + 1)));
  }

  /** The same column, known to be a question, or one of its options after a slash. */
  HeaderNames inGroup(String found) {
    return new HeaderNames(column, found);
  }

  /** What its options name it by. */
  Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>(texts);
    questions.add(question);
    questions.remove("");
    return questions;
  }

  Column column() {
    return column;
  }

  Set<String> texts() {
    return texts;
  }

  /** The last parts of names such as {@code group/question}, {@code group-question}. */
  Set<String> ends() {
    return ends;
  }

  /** The names as survey platforms and statistics programs would write ids. */
  Set<String> normalised() {
    return normalised;
  }

  Set<String> folded() {
    return folded;
  }

  /** The last parts of labels under labels of groups: {@code Safety/Are paths lit?}. */
  Set<String> foldedEnds() {
    return foldedEnds;
  }

  /** Every way to part a name into a question and one of its choices. */
  List<Parts> parts() {
    List<Parts> parts = new ArrayList<>();
    for (String text : questions()) {
      for (int i = 1; i < text.length() - 1; i++) {
        if (isSeparator(text, i)) {
          parts.add(new Parts(text.substring(0, i).strip(), text.substring(i + 1).strip()));
        }
      }
    }
    return parts;
  }

  /** The two parts of {@code question/choice}. */
  record Parts(String question, String choice) {}

  private Set<String> mapped(Function<String, String> form) {
    return texts.stream()
        .map(form)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Lower case, every run of other signs than ASCII letters and digits as one {@code _}. */
  static String normalise(String text) {
    String lower =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return lower
        .replaceAll("[^a-z0-9]+", "_")
        .replaceFirst("^x_(?=.)", "")
        .replaceAll("^_+|_+$", "");
  }

  /**
   * The place of the last separator of a path. A slash is one anywhere; a point, dash or colon only
   * inside a word, since labels are full of them.
   */
  static int lastSeparator(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (isSeparator(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSeparator(String text, int at) {
    char sign = text.charAt(at);
    return sign == '/' || ((sign == '.' || sign == '-' || sign == ':') && isInside(text, at));
  }

  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length() - 1
        && !Character.isWhitespace(text.charAt(at - 1))
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  static List<HeaderNames> of(List<Column> columns) {
    return columns.stream().map(HeaderNames::new).toList();
  }
}
