package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.text.Folding;

/**
 * The answer in what was written where a form wants one: what is ticked, where there are boxes to
 * tick; without the form's own words that ask for an answer; and without the prose that explains a
 * short answer above it.
 */
final class AnswerText {

  /** A line with so many words explains rather than answers. */
  private static final int PROSE = 12;

  private static final String TICKED = "☑☒✅✓✔🗹🗷⊠◉⦿";
  private static final String EMPTY = "☐□▢○◯❏❑⬜";
  private static final Pattern BOX =
      Pattern.compile(
          "(?<ticked>[%s]\\uFE0F?|(?<!\\S)(?:\\[[xX✓✔]]|\\([xX]\\)))".formatted(TICKED)
              + "|[%s]|(?<!\\S)(?:\\[\\s*]|\\(\\s*\\))".formatted(EMPTY));

  private static final Pattern BRACKETED =
      Pattern.compile("\\[.*]|<.*>|\\{.*}|«.*»|[\\s._…·-]*", Pattern.DOTALL);

  /** How the words begin that a form has in place of an answer; folded. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "answer here",
          "choose an item",
          "choose one",
          "click here",
          "click or tap",
          "describe",
          "enter",
          "enter text",
          "insert",
          "please",
          "select",
          "tap here",
          "type here",
          "write here",
          "your answer",
          "choisissez",
          "cliquez",
          "decrire",
          "decrivez",
          "ecrire ici",
          "ecrivez",
          "indiquez",
          "inserer",
          "reponse ici",
          "saisir",
          "saisissez",
          "selectionnez",
          "veuillez",
          "votre reponse",
          "describa",
          "elija",
          "escriba",
          "haga clic",
          "indique",
          "inserte",
          "introduzca",
          "por favor",
          "seleccione",
          "su respuesta",
          "اختر",
          "ادخل",
          "اكتب",
          "اجابتك هنا",
          "انقر",
          "حدد",
          "صف هنا",
          "يرجي");

  private AnswerText() {}

  static boolean hasBox(GridCell cell) {
    return cell.kind() == CellKind.TEXT && BOX.matcher(cell.text()).find();
  }

  /** Whether a text does no more than mark where it stands. */
  static boolean isMark(String words) {
    return words.matches("[xX×✓✔1•●]") || BOX.matcher(words).matches();
  }

  /** Empty where nothing was answered; several ticked or written lines with line breaks between. */
  static String of(String text) {
    List<String> lines = new ArrayList<>();
    Stream.of(text.split("\\R"))
        .map(AnswerText::line)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    long answers = lines.stream().takeWhile(line -> !isProse(line)).count();
    return String.join("\n", answers == 0 ? lines : lines.subList(0, (int) answers));
  }

  private static boolean isProse(String line) {
    return line.split("\\s+").length >= PROSE;
  }

  private static String line(String line) {
    List<MatchResult> boxes = BOX.matcher(line).results().toList();
    if (!boxes.isEmpty()) {
      return ticked(line, boxes);
    }
    String words = Looks.cleaned(line);
    return BRACKETED.matcher(words).matches() || isPlaceholder(words) ? "" : line.strip();
  }

  private static boolean isPlaceholder(String words) {
    String folded = Folding.fold(words);
    return PLACEHOLDERS.stream()
        .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
  }

  /** The words at ticked boxes: after them, unless the line ends with a box and begins without. */
  private static String ticked(String line, List<MatchResult> boxes) {
    boolean before =
        line.substring(boxes.get(boxes.size() - 1).end()).isBlank()
            && !line.substring(0, boxes.get(0).start()).isBlank();
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      int from = before ? (i == 0 ? 0 : boxes.get(i - 1).end()) : boxes.get(i).end();
      int next = i + 1 < boxes.size() ? boxes.get(i + 1).start() : line.length();
      int to = before ? boxes.get(i).start() : next;
      if (isTicked(boxes.get(i))) {
        chosen.add(line.substring(from, to));
      }
    }
    return chosen.stream().map(AnswerText::label).collect(Collectors.joining("\n"));
  }

  private static boolean isTicked(MatchResult box) {
    Matcher matcher = BOX.matcher(box.group());
    return matcher.matches() && matcher.group("ticked") != null;
  }

  /** A box without words is ticked to say yes. */
  private static String label(String words) {
    String label = words.replaceAll("^[\\s,;/|]+|[\\s,;/|]+$", "");
    return label.isEmpty() ? "yes" : label;
  }
}
