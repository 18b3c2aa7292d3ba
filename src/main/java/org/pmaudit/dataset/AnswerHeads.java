package org.pmaudit.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.text.Folding;

/** Knows how the columns of a form are headed that hold its answers. */
final class AnswerHeads {

  private static final Set<String> ANSWER =
      Set.of(
          "answer",
          "answers",
          "your answer",
          "reply",
          "your reply",
          "input",
          "your input",
          "response",
          "responses",
          "your response",
          "reponse",
          "reponses",
          "votre reponse",
          "respuesta",
          "respuestas",
          "su respuesta",
          "الاجابه",
          "اجابه",
          "الاجابات",
          "اجابتك");

  /** Answers that head columns of which one is marked; folded. */
  private static final Set<String> MARKED =
      Set.of(
          "yes",
          "no",
          "partly",
          "partially",
          "in part",
          "n a",
          "not applicable",
          "oui",
          "non",
          "en partie",
          "partiellement",
          "si",
          "en parte",
          "parcialmente",
          "نعم",
          "لا",
          "جزييا");

  private AnswerHeads() {}

  /** Whether a row says where answers stand. */
  static boolean are(HeadRow row) {
    return column(row).isPresent() || !marks(row, 0).isEmpty();
  }

  /** The column headed as that of answers. */
  static OptionalInt column(HeadRow row) {
    return column(row, ANSWER);
  }

  /** The first column headed by one of some words. */
  static OptionalInt column(HeadRow row, Set<String> words) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (words.contains(Folding.fold(row.text(i)))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The columns after that of questions which are headed by an answer each, at least two. */
  static Map<Integer, String> marks(HeadRow row, int question) {
    Map<Integer, String> marks = new HashMap<>();
    for (int i = question + 1; i < row.cells().size(); i++) {
      if (MARKED.contains(Folding.fold(row.text(i)))) {
        marks.put(i, row.text(i));
      }
    }
    return marks.size() > 1 ? marks : Map.of();
  }
}
