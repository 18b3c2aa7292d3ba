package org.pmaudit.checklist;

import java.util.Set;
import java.util.stream.Stream;
import org.pmaudit.text.Folding;

/** The words by which a label says that people are counted. */
final class PeopleWords {

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "persons",
          "individuals",
          "residents",
          "members",
          "women",
          "men",
          "girls",
          "boys",
          "children",
          "families",
          "households",
          "travellers",
          "travelers",
          "passengers",
          "migrants",
          "refugees",
          "returnees",
          "idps",
          "survivors",
          "victims",
          "patients",
          "beneficiaries",
          "participants",
          "population",
          "staff",
          "workers",
          "volunteers");

  /** What comes after these says more about what is counted before. */
  private static final Set<String> TURNS =
      Set.of(
          "of", "for", "to", "with", "without", "by", "that", "who", "whose", "where", "in", "on",
          "at", "held", "from");

  private PeopleWords() {}

  /** Whether a word before the first turn of a label is one for people. */
  static boolean begin(String label) {
    return Stream.of(Folding.fold(label).split(" ", -1))
        .takeWhile(word -> !TURNS.contains(word))
        .anyMatch(PEOPLE::contains);
  }
}
