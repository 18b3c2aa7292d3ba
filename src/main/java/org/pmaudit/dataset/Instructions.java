package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pmaudit.text.Folding;

/** Knows the parts of a form that speak to its reader, and ask for nothing. */
final class Instructions {

  /** A heading is no longer. */
  private static final int WORDS = 6;

  private static final Set<String> HEADS =
      Set.of(
          "example",
          "examples",
          "guidance",
          "guide",
          "guidelines",
          "help",
          "how to",
          "instruction",
          "instructions",
          "note",
          "notes",
          "read me",
          "readme",
          "aide",
          "consigne",
          "consignes",
          "exemple",
          "exemples",
          "lisez moi",
          "mode d emploi",
          "orientations",
          "ayuda",
          "ejemplo",
          "ejemplos",
          "instrucciones",
          "notas",
          "orientaciones",
          "ارشادات",
          "تعليمات",
          "مثال",
          "ملاحظات");

  /** These head instructions only by themselves, or followed by the form: not "About the site". */
  private static final Set<String> ABOUT = Set.of("about", "a propos", "acerca de", "حول");

  private static final Set<String> FORM =
      Set.of(
          "this",
          "the form",
          "the template",
          "ce formulaire",
          "ce modele",
          "de ce formulaire",
          "este formulario",
          "esta plantilla",
          "هذا");

  private Instructions() {}

  /** Whether a text begins as instructions are headed, and is no longer than a heading. */
  static boolean head(String text) {
    String folded = Folding.fold(text);
    return folded.split(" ", -1).length <= WORDS
        && (HEADS.stream().anyMatch(word -> begins(folded, word)) || isAboutTheForm(folded));
  }

  private static boolean isAboutTheForm(String folded) {
    return ABOUT.stream()
        .anyMatch(
            word ->
                folded.equals(word)
                    || FORM.stream().anyMatch(form -> begins(folded, word + " " + form)));
  }

  private static boolean begins(String folded, String word) {
    return folded.equals(word) || folded.startsWith(word + " ");
  }

  /** The rows without a heading of instructions and the lines alone in their rows below it. */
  static List<GridRow> leftOut(List<GridRow> rows) {
    List<GridRow> left = new ArrayList<>();
    boolean within = false;
    long last = 0;
    for (GridRow row : rows) {
      boolean heads = row.isAlone() && head(row.cells().get(0).words());
      within = heads || (within && row.isAlone() && row.number() == last + 1);
      last = row.number();
      if (!within) {
        left.add(row);
      }
    }
    return left;
  }
}
