package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Adaptation;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.SwitchedOff;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Printed;

/** How the checklist of an audit departs from the one that was published, in sentences. */
public final class Departures {

  private Departures() {}

  /** What a reader must know before the score; empty for a checklist as published. */
  public static List<String> inShort(Checklist checklist, Words words) {
    Adaptation adaptation = checklist.adaptation();
    List<String> sentences = new ArrayList<>();
    if (!adaptation.onlyAreas().isEmpty()) {
      List<String> areas =
          adaptation.onlyAreas().stream()
              .map(area -> AreaCard.title(area, checklist, words).text())
              .toList();
      sentences.add(words.text("departs.areas", words.list(areas)));
    }
    adaptation.signedOff().ifPresent(by -> sentences.add(tailored(adaptation, by, words)));
    return sentences;
  }

  private static String tailored(
      Adaptation adaptation, Adaptation.SignedOff signedOff, Words words) {
    long added = adaptation.altered().stream().filter(Departures::isNew).count();
    return words.text(
        "departs.tailored",
        words.isolated(signedOff.by()),
        words.date(signedOff.on()),
        adaptation.altered().size() - added,
        added,
        adaptation.switchedOff().size());
  }

  private static boolean isNew(Adaptation.Altered altered) {
    return altered.before().isEmpty() && altered.key().equals("add");
  }

  /** Each value that a tailoring gave, then what it switched off and why. */
  public static List<String> inFull(Checklist checklist, Words words) {
    List<String> sentences = new ArrayList<>();
    checklist.adaptation().altered().forEach(one -> sentences.add(altered(one, words)));
    checklist.switchedOff().forEach(one -> sentences.add(switchedOff(one, words)));
    return sentences;
  }

  private static String altered(Adaptation.Altered altered, Words words) {
    String after = altered.after().map(text -> words.phrase(text).toString()).orElse(Printed.NONE);
    if (isNew(altered)) {
      return words.text("departs.added", words.isolated(altered.of()), after);
    }
    return words.text(
        "departs.altered",
        words.isolated(altered.of()),
        words.isolated(altered.key()),
        after,
        altered.before().map(text -> words.phrase(text).toString()).orElse(Printed.NONE));
  }

  private static String switchedOff(SwitchedOff off, Words words) {
    return words.text(
        "departs.off",
        words.isolated(off.criterion()),
        words.phrase(off.title()).toString(),
        words.isolated(off.reason()));
  }
}
